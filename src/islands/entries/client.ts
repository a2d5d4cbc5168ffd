import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../rules/day';
import type { Group } from '../../rules/eligibility';
import { FILE_MEGABYTES } from '../../rules/input-limit';
import type { Situation } from '../../rules/plan';
import type { Line, Summary } from './book';
import type { Account, Download, Reply, Request, Seen, Source } from './message';
import { bytesOf, type RefusalReason } from './refused';
import type { Choices } from './table';

/** How far the reading of the input is. */
export type Phase =
  | { readonly is: 'idle'; readonly cancelled?: boolean }
  | { readonly is: 'reading'; readonly rows: number; readonly share: number }
  | {
      readonly is: 'refused';
      readonly reason: RefusalReason | 'no-worker';
      readonly line?: number | undefined;
    }
  | { readonly is: 'read'; readonly account: Account };

/** Gives the reader a file. */
export function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download holds on to the file by itself once it has started.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

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
  const [group, setGroup] = useState<Group | 'all'>('all');
  const [count, setCount] = useState(PAGE);
  const worker = useRef<Worker>();
  const source = useRef<Source>();

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
  };
  useEffect(() => end, []);

  const hear = ({ data }: MessageEvent<Reply>) => {
    switch (data.kind) {
      case 'progress':
        return setPhase({ is: 'reading', rows: data.rows, share: data.share });
      case 'refused':
        end();
        return setPhase({ is: 'refused', reason: data.reason, line: data.line });
      case 'read':
        setSummary(data.summary);
        return setPhase({ is: 'read', account: data.account });
      case 'decided':
        return setSummary(data.summary);
      case 'lines':
        return setLines(data.lines);
      case 'file':
        return save(data.name, data.blob);
    }
  };

  const start = (from: Source, chosen: Choices) => {
    end();
    source.current = from;
    setChoices(chosen);
    setGroup('all');
    setCount(PAGE);
    if (from.kind === 'file' && from.file.size > bytesOf(FILE_MEGABYTES)) {
      return setPhase({ is: 'refused', reason: 'too-large' });
    }
    setPhase({ is: 'reading', rows: 0, share: 0 });
    try {
      const made = makeWorker();
      worker.current = made;
      const failed = (reason: 'no-worker' | 'failed') => () => {
        if (worker.current !== made) return;
        end();
        setPhase({ is: 'refused', reason });
      };
      made.onmessage = (message: MessageEvent<Reply>) => worker.current === made && hear(message);
      made.onerror = failed('no-worker');
      made.onmessageerror = failed('failed');
      decided.current = key;
      ask({ kind: 'read', source: from, choices: chosen, seen });
    } catch {
      end();
      setPhase({ is: 'refused', reason: 'no-worker' });
    }
  };

  const account = phase.is === 'read' ? phase.account : undefined;
  useEffect(() => {
    if (!account || decided.current === key) return;
    decided.current = key;
    if (seen) ask({ kind: 'decide', seen });
    else setSummary(undefined);
  }, [account, key]);
  useEffect(() => {
    if (summary) ask({ kind: 'lines', group, from: 0, count });
  }, [summary, group, count]);

  return {
    phase,
    choices,
    summary,
    lines,
    group,
    read: (from: Source) => start(from, {}),
    /** Reads the same input again, otherwise. */
    choose: (more: Choices) => source.current && start(source.current, { ...choices, ...more }),
    cancel: () => {
      end();
      setPhase({ is: 'idle', cancelled: true });
    },
    show: (chosen: Group | 'all') => {
      setGroup(chosen);
      setCount(PAGE);
    },
    showMore: () => setCount(count + PAGE),
    download: (what: Download, withUnliquidated: boolean) =>
      ask({ kind: 'write', what, withUnliquidated }),
  };
}

export type Entries = ReturnType<typeof useEntries>;
