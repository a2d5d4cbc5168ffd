import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../../../browser/download';
import type { Day } from '../../../rules/day';
import type { Situation } from '../../../rules/situation';
import { FILE_MEGABYTES } from '../../../rules/upload-limit';
import type { Line, Shown, SortBy, Summary } from './decisions';
import type { Account, Download, Reply, Request, Seen, SplitBy, SplitPart } from './protocol';
import { bytesOf, type RefusalReason } from './reading/read-error';
import type { Source } from './reading/read-sources';
import type { Choices, TableChoices } from './reading/table';

/** How far the reading of the input is. */
export type Phase =
  | { readonly is: 'idle'; readonly cancelled?: boolean }
  | { readonly is: 'reading'; readonly rows: number; readonly share: number }
  | {
      readonly is: 'refused';
      readonly reason: RefusalReason | 'no-worker' | 'not-loaded';
      readonly line?: number | undefined;
      /** The input was read before, with other choices: the reader may go back to them. */
      readonly before: boolean;
    }
  | { readonly is: 'read'; readonly account: Account };

/** Rows shown at first, and with each "show more". */
export const PAGE = 25;

/**
 * The reader's entries: read and kept in a worker of their own, one a reading, so that to cancel is to
 * end it and the page never waits. `decided` is absent until the rules have run for `situation`.
 */
export function useEntries(
  makeWorker: () => Worker,
  situation: Situation,
  today: Day | undefined,
  /** Whether the rules may run: nothing of the situation is refused, no question is open. */
  ready: boolean,
) {
  const [phase, setPhase] = useState<Phase>({ is: 'idle' });
  const [choices, setChoices] = useState<Choices>({});
  const [summary, setSummary] = useState<Summary>();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [group, setGroup] = useState<Shown>('all');
  const [sort, setSort] = useState<SortBy>('next');
  const [count, setCount] = useState(PAGE);
  const [split, setSplit] = useState<{ by: SplitBy; parts: readonly SplitPart[] }>();
  const worker = useRef<Worker>();
  const source = useRef<Source>();
  /** The choices with which the present input was last read. */
  const good = useRef<Choices>();

  const { tier, leadDays, checklistDays } = situation;
  const seen: Seen | undefined =
    today && ready ? { today, situation: { tier, leadDays, checklistDays } } : undefined;
  const key = JSON.stringify(seen);
  /** What the summary at hand was made for. */
  const decided = useRef<string>();

  const ask = (request: Request) => worker.current?.postMessage(request);
  const end = () => {
    worker.current?.terminate();
    worker.current = undefined;
    setSummary(undefined);
    setLines([]);
    setSplit(undefined);
  };
  useEffect(() => end, []);

  const hear = ({ data }: MessageEvent<Reply>) => {
    switch (data.kind) {
      case 'progress':
        return setPhase({ is: 'reading', rows: data.rows, share: data.share });
      case 'refused':
        end();
        return setPhase({
          is: 'refused',
          reason: data.reason,
          line: data.line,
          before: good.current !== undefined,
        });
      case 'read':
        setSummary(data.summary);
        return setPhase({ is: 'read', account: data.account });
      case 'decided':
        return setSummary(data.summary);
      case 'lines':
        return setLines(data.lines);
      case 'split':
        return setSplit({ by: data.by, parts: data.parts });
      case 'file':
        return download(data.name, data.blob.type, data.blob);
    }
  };

  const start = (from: Source, chosen: Choices) => {
    end();
    source.current = from;
    setChoices(chosen);
    setGroup('all');
    setSort('next');
    setCount(PAGE);
    const size =
      from.kind === 'files' ? from.files.reduce((sum, { blob }) => sum + blob.size, 0) : 0;
    if (size > bytesOf(FILE_MEGABYTES)) {
      return setPhase({ is: 'refused', reason: 'too-large', before: false });
    }
    setPhase({ is: 'reading', rows: 0, share: 0 });
    try {
      const made = makeWorker();
      worker.current = made;
      let heard = false;
      const failed = (reason: 'not-loaded' | 'failed') => () => {
        if (worker.current !== made) return;
        end();
        setPhase({ is: 'refused', reason: heard ? 'failed' : reason, before: false });
      };
      made.onmessage = (message: MessageEvent<Reply>) => {
        if (worker.current !== made) return;
        heard = true;
        if (message.data.kind === 'read') good.current = chosen;
        hear(message);
      };
      // Nothing was heard of it yet: a file of the program did not arrive.
      made.onerror = failed('not-loaded');
      made.onmessageerror = failed('failed');
      decided.current = key;
      ask({ kind: 'read', source: from, choices: chosen, seen });
    } catch {
      end();
      setPhase({ is: 'refused', reason: 'no-worker', before: false });
    }
  };

  const account = phase.is === 'read' ? phase.account : undefined;
  const isSample = source.current?.kind === 'text' && !!source.current.sample;
  useEffect(() => {
    if (!account || decided.current === key) return;
    decided.current = key;
    if (seen) ask({ kind: 'decide', seen });
    else setSummary(undefined);
  }, [account, key]);
  useEffect(() => {
    if (summary) ask({ kind: 'lines', group, from: 0, count, sort });
  }, [summary, group, count, sort]);

  /** Reads the same input again, otherwise. */
  const choose = (more: Choices) =>
    source.current && start(source.current, { ...choices, ...more });

  return {
    phase,
    choices,
    summary,
    lines,
    group,
    sort,
    split,
    isSample,
    read: (from: Source) => {
      good.current = undefined;
      start(from, {});
    },
    /** Forgets the input and all that was read of it. */
    clear: () => {
      end();
      source.current = undefined;
      good.current = undefined;
      setChoices({});
      setPhase({ is: 'idle' });
    },
    choose,
    /** Reads the tables with one header otherwise. */
    chooseTable: (table: string, more: TableChoices) => {
      const before = choices.tables?.[table];
      choose({ tables: { ...choices.tables, [table]: { ...before, ...more } } });
    },
    /** Reads it again as it was last read. */
    back: () => source.current && good.current && start(source.current, good.current),
    cancel: () => {
      end();
      setPhase({ is: 'idle', cancelled: true });
    },
    show: (chosen: Shown) => {
      setGroup(chosen);
      setCount(PAGE);
    },
    sortBy: setSort,
    showMore: () => setCount(count + PAGE),
    askSplit: (by: SplitBy) => ask({ kind: 'split', by }),
    download: (
      what: Download,
      withUnliquidated: boolean,
      more: Pick<Extract<Request, { kind: 'write' }>, 'part' | 'split'> = {},
    ) => ask({ kind: 'write', what, withUnliquidated, ...more }),
  };
}

export type Entries = ReturnType<typeof useEntries>;
