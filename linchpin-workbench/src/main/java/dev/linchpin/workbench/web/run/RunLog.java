package dev.linchpin.workbench.web.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a run has told so far, for any number of listeners, each at its own pace: nobody who listens slowly holds up the
 * run. Of progress only the last is kept.
 */
final class RunLog {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final List<RunEvent> events = new ArrayList<>();
    private long last;

    /** Adds an event, unless the last has been told. */
    void tell(String kind, String data) {
        lock.lock();
        try {
            if (isOver()) {
                return;
            }
            if (!events.isEmpty() && events.getLast().kind().equals(RunEvent.PROGRESS)) {
                events.removeLast();
            }
            events.add(new RunEvent(++last, kind, data));
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the events after one, waiting a while for some; empty where none came. */
    List<RunEvent> after(long id, long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (last <= id && !isOver() && left > 0) {
                left = told.awaitNanos(left);
            }
            return events.stream().filter(event -> event.id() > id).toList();
        } finally {
            lock.unlock();
        }
    }

    private boolean isOver() {
        return !events.isEmpty() && events.getLast().isLast();
    }
}
