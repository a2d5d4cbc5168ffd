// The sign-in questions are plain disclosures and links. Once one is answered, or an answer stands in the
// address, what keeps the answers is fetched; it begins by itself.
const answered = () => import('./sign-in-answers');
if (/[#&]see=/.test(location.hash)) answered();
document
  .querySelector('[data-questions]')
  ?.addEventListener('toggle', answered, { capture: true, once: true });

export {};
