import type { ComponentChildren, JSX } from 'preact';
import untranslated from 'virtual:untranslated';
import type { SourceId } from '../../rules/sources';
import { addressIn, WHOLE } from '../../words/languages';
import { useWords } from '../i18n';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site as a link's target, under whatever folder the site is served from. */
export const link = (address: string): string => base + address;

/** Finds a page in the reader's language, or in English where it is there alone. */
export function useLink() {
  const { language } = useWords();
  return (address: string) => {
    const [page = ''] = address.split('#');
    const foreign = untranslated[language].includes(page);
    return { href: link(foreign ? address : addressIn(language, address)), foreign };
  };
}

interface PageLinkProps extends Omit<JSX.AnchorHTMLAttributes, 'href'> {
  /** The address, without its language. */
  to: string;
  children: ComponentChildren;
}

/** A link to a page of the site; says so where the page is in English alone. */
export function PageLink({ to, children, ...attributes }: PageLinkProps) {
  const { elsewhere } = useWords().tool;
  const { href, foreign } = useLink()(to);
  return (
    <a href={href} {...(foreign && { hreflang: WHOLE })} {...attributes}>
      {children}
      {foreign && ` ${elsewhere}`}
    </a>
  );
}

/** A source by its label, which is English, as a link to its place in the list of sources. */
export function SourceLink({ source, cite }: { source: SourceId; cite: string }) {
  const { language } = useWords();
  const { href } = useLink()(`/sources/#${source}`);
  return (
    <a class="cite" {...(language !== WHOLE && { lang: WHOLE })} href={href}>
      {cite}
    </a>
  );
}
