import ChecklistItem from './ChecklistItem.astro';
import Assessment from './Assessment.astro';
import AssessmentLink from './AssessmentLink.astro';
import Changes from './Changes.astro';
import ChecklistTool from './ChecklistTool.astro';
import ChecklistGate from './ChecklistGate.astro';
import Cite from './Cite.astro';
import Contact from './Contact.astro';
import ContactLink from './ContactLink.astro';
import Contacts from './Contacts.astro';
import DecisionTool from './DecisionTool.astro';
import Done from './Done.astro';
import EntryPath from './EntryPath.astro';
import ErrorTable from './ErrorTable.astro';
import Fails from './Fails.astro';
import Glossary from './Glossary.astro';
import GoodToKnow from './GoodToKnow.astro';
import Link from './Link.astro';
import MethodNotes from './MethodNotes.astro';
import PageList from './PageList.astro';
import Phases from './Phases.astro';
import PlanTool from './PlanTool.astro';
import ProtestTool from './ProtestTool.astro';
import Ready from './Ready.astro';
import Route from './Route.astro';
import SourceList from './SourceList.astro';
import Status from './Status.astro';
import Steps from './Steps.astro';
import Symptom from './Symptom.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TierTool from './TierTool.astro';
import Value from './Value.astro';
import Warning from './Warning.astro';
import WhoOpens from './WhoOpens.astro';
import WindowTool from './WindowTool.astro';

/** What a guide may use without an import. `a` and `table` stand in for Markdown's own. */
export const components = {
  a: Link,
  table: Table,
  Assessment,
  AssessmentLink,
  Changes,
  ChecklistItem,
  ChecklistTool,
  ChecklistGate,
  Cite,
  Contact,
  ContactLink,
  Contacts,
  DecisionTool,
  Done,
  EntryPath,
  ErrorTable,
  Fails,
  Glossary,
  GoodToKnow,
  MethodNotes,
  PageList,
  Phases,
  PlanTool,
  ProtestTool,
  Ready,
  Route,
  SourceList,
  Status,
  Steps,
  Symptom,
  Term,
  TierTool,
  Value,
  Warning,
  WhoOpens,
  WindowTool,
};
