// Says at the top of a page that a check of its rules has grown old. The words stand in the page as
// `<template data-fresh-until="DAY">`, unseen; the reader's own day alone decides, never `as-of`.
import { easternDate } from './clock';

const today = easternDate();
for (const notice of document.querySelectorAll<HTMLTemplateElement>('[data-fresh-until]')) {
  // Days as text sort by time.
  if (today > (notice.dataset.freshUntil ?? '')) notice.replaceWith(notice.content);
}
