// Says at the top of a page that a check of its rules has grown old. The words stand in the page as
// `<template data-until="MOMENT">`, unseen; the moment alone decides, never `as-of`.
import { madeAt } from '../browser/clock';

const now = madeAt();
for (const notice of document.querySelectorAll<HTMLTemplateElement>('[data-until]')) {
  // Moments as ISO text sort by time.
  if (now >= (notice.dataset.until ?? '')) notice.replaceWith(notice.content);
}
