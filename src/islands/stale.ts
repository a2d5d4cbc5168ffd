// Says at the top of a page that a check of its rules has grown old. The words stand in the page as
// `<template data-fresh-until="DAY">`, unseen; the reader's own day alone decides, never `as-of`.
import { easternDate, madeAt } from './clock';

// Eastern time is behind UTC: what is fresh by UTC is fresh, and nothing more need be reckoned.
const utc = madeAt();
for (const notice of document.querySelectorAll<HTMLTemplateElement>('[data-fresh-until]')) {
  // Days as text sort by time.
  const until = notice.dataset.freshUntil ?? '';
  if (utc.slice(0, 10) > until && easternDate() > until) notice.replaceWith(notice.content);
}
