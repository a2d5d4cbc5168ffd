import { useWords } from '../i18n';

/** Loads the page again; what its address and this device hold comes back. */
export const Reload = () => (
  <button type="button" data-action="reload" onClick={() => location.reload()}>
    {useWords().tool.reload}
  </button>
);

/** Says that a part of a calculator did not load. */
export const NotLoaded = () => (
  <p class="refusal" role="alert" data-not-loaded>
    {useWords().tool.notLoaded} <Reload />
  </p>
);
