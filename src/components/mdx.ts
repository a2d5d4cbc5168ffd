import AssessmentLink from './guide/AssessmentLink.astro';
import Changes from './guide/Changes.astro';
import ChecklistGate from './diagrams/ChecklistGate.astro';
import Cite from './guide/Cite.astro';
import Contact from './guide/Contact.astro';
import ContactLink from './guide/ContactLink.astro';
import Contacts from './guide/Contacts.astro';
import Done from './guide/Done.astro';
import En from './guide/En.astro';
import EntryPath from './diagrams/EntryPath.astro';
import Fails from './guide/Fails.astro';
import GoodToKnow from './guide/GoodToKnow.astro';
import Link from './layout/Link.astro';
import MethodNotes from './guide/MethodNotes.astro';
import OwnContacts from './guide/OwnContacts.astro';
import Phases from './guide/Phases.astro';
import Ready from './guide/Ready.astro';
import Route from './guide/Route.astro';
import SourceList from './guide/SourceList.astro';
import Status from './guide/Status.astro';
import Steps from './guide/Steps.astro';
import Term from './guide/Term.astro';
import Value from './guide/Value.astro';
import Warning from './guide/Warning.astro';
import WhoRuns from './guide/WhoRuns.astro';
import WhoOpens from './diagrams/WhoOpens.astro';

/** What a guide may use without an import. A calculator, and a part with styles of its own, is imported by the guide that shows it, so that no other guide carries those styles. `a` replaces Markdown's own. */
export const components = {
  a: Link,
  AssessmentLink,
  Changes,
  ChecklistGate,
  Cite,
  Contact,
  ContactLink,
  Contacts,
  Done,
  En,
  EntryPath,
  Fails,
  GoodToKnow,
  MethodNotes,
  OwnContacts,
  Phases,
  Ready,
  Route,
  SourceList,
  Status,
  Steps,
  Term,
  Value,
  Warning,
  WhoOpens,
  WhoRuns,
};
