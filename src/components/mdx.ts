import ChecklistItem from './tools/ChecklistItem.astro';
import Assessment from './guide/Assessment.astro';
import AssessmentLink from './guide/AssessmentLink.astro';
import Changes from './guide/Changes.astro';
import ChecklistTool from './tools/ChecklistTool.astro';
import ChecklistGate from './diagrams/ChecklistGate.astro';
import Cite from './guide/Cite.astro';
import Contact from './guide/Contact.astro';
import ContactLink from './guide/ContactLink.astro';
import Contacts from './guide/Contacts.astro';
import DecisionTool from './tools/DecisionTool.astro';
import Done from './guide/Done.astro';
import EntryPath from './diagrams/EntryPath.astro';
import ErrorTable from './guide/ErrorTable.astro';
import Fails from './guide/Fails.astro';
import Filter from './guide/Filter.astro';
import Glossary from './guide/Glossary.astro';
import GoodToKnow from './guide/GoodToKnow.astro';
import Letters from './guide/Letters.astro';
import Link from './layout/Link.astro';
import MethodNotes from './guide/MethodNotes.astro';
import OwnContacts from './guide/OwnContacts.astro';
import PageList from './layout/PageList.astro';
import Phases from './guide/Phases.astro';
import PlanTool from './tools/PlanTool.astro';
import ProtestTool from './tools/ProtestTool.astro';
import Ready from './guide/Ready.astro';
import Route from './guide/Route.astro';
import SourceList from './guide/SourceList.astro';
import Status from './guide/Status.astro';
import Steps from './guide/Steps.astro';
import Symptom from './guide/SignInQuestions.astro';
import Term from './guide/Term.astro';
import TierTool from './tools/TierTool.astro';
import Value from './guide/Value.astro';
import Warning from './guide/Warning.astro';
import Which from './guide/Which.astro';
import WhoRuns from './guide/WhoRuns.astro';
import WhoOpens from './diagrams/WhoOpens.astro';
import WindowTool from './tools/WindowTool.astro';

/** What a guide may use without an import. `a` stands in for Markdown's own. */
export const components = {
  a: Link,
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
  Filter,
  Glossary,
  GoodToKnow,
  Letters,
  MethodNotes,
  OwnContacts,
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
  Which,
  WhoOpens,
  WhoRuns,
  WindowTool,
};
