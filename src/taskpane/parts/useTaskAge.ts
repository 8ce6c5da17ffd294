import { useEffect, useState } from 'react';
import type { Task } from '../../app/session/Session';

/** From when on a task is told of, and from when on it may be stopped, in milliseconds. */
const told = 500;
const long = 2000;

/** How long a task has been running: not worth a word yet, to be told of, or so long that one may want to stop it. */
export type TaskAge = 'new' | 'told' | 'long';

/** The age of the present task. */
export function useTaskAge(task: Task | null): TaskAge {
  const id = task?.id ?? null;
  const [grown, setGrown] = useState<{ readonly id: number; readonly age: TaskAge } | null>(null);
  useEffect(() => {
    if (id === null) return;
    const timers = [
      setTimeout(() => setGrown({ id, age: 'told' }), told),
      setTimeout(() => setGrown({ id, age: 'long' }), long),
    ];
    return () => timers.forEach(clearTimeout);
  }, [id]);
  return grown !== null && grown.id === id ? grown.age : 'new';
}
