package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks and the like, as far as nobody waits. */
@SuppressWarnings({
  "DoNotCall",
  "LockNotBeforeTry",
  "WaitNotInLoop"
}) // what is odd is what is tried
final class LockCases {
  private LockCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>(latches());
    cases.addAll(semaphores());
    cases.addAll(locks());
    cases.addAll(conditions());
    cases.addAll(readWrite());
    return cases;
  }

  private static List<Case> latches() {
    return List.of(
        new Case("a latch of less than none", () -> new CountDownLatch(-1)),
        new Case("a latch of none", () -> waited(new CountDownLatch(0))),
        new Case("a latch counted down", LockCases::countedDown),
        new Case("a latch in time", () -> new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS)),
        new Case("a latch of no unit", () -> new CountDownLatch(0).await(1, null)),
        new Case(
            "a latch told", () -> new CountDownLatch(3).toString().replaceFirst(".*\\[", "[")));
  }

  private static String waited(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return latch.await(1, TimeUnit.DAYS) + "" + latch.getCount();
  }

  private static String countedDown() throws InterruptedException {
    var latch = new CountDownLatch(2);
    latch.countDown();
    long between = latch.getCount();
    latch.countDown();
    latch.countDown();
    return between + waited(latch);
  }

  private static List<Case> semaphores() {
    return new Matrix<Semaphore>()
        .on("two permits", () -> new Semaphore(2))
        .on("no permit", () -> new Semaphore(0, true))
        .on("owed permits", () -> new Semaphore(-1))
        .on("most permits", () -> new Semaphore(Integer.MAX_VALUE))
        .run("tryAcquire", s -> s.tryAcquire() + "" + s.tryAcquire() + s.tryAcquire() + permits(s))
        .run("tryAcquire several", s -> s.tryAcquire(2) + "" + s.tryAcquire(2) + permits(s))
        .run("tryAcquire none", s -> s.tryAcquire(0) + permits(s))
        .run("tryAcquire less", s -> s.tryAcquire(-1))
        .run("tryAcquire in time", s -> s.tryAcquire(1, TimeUnit.MILLISECONDS) + permits(s))
        .run("several in time", s -> s.tryAcquire(3, 1, TimeUnit.MILLISECONDS) + permits(s))
        .run("release", s -> AtomicCases.done(s::release, "") + permits(s))
        .run("release several", s -> AtomicCases.done(() -> s.release(3), ""))
        .run("release less", s -> AtomicCases.done(() -> s.release(-1), ""))
        .run("drainPermits", s -> s.drainPermits() + permits(s))
        .run("acquire", LockCases::acquired)
        .run("queue", s -> s.hasQueuedThreads() + "" + s.getQueueLength() + s.isFair())
        .run("toString", s -> s.toString().replaceFirst(".*\\[", "["))
        .cases();
  }

  private static String permits(Semaphore semaphore) {
    return " " + semaphore.availablePermits();
  }

  private static String acquired(Semaphore semaphore) throws InterruptedException {
    semaphore.drainPermits();
    if (semaphore.availablePermits() < 0) {
      return "owed";
    }
    semaphore.release(4);
    semaphore.acquire();
    semaphore.acquire(1);
    semaphore.acquireUninterruptibly();
    semaphore.acquireUninterruptibly(1);
    return permits(semaphore);
  }

  private static List<Case> locks() {
    return new Matrix<ReentrantLock>()
        .on("a lock", ReentrantLock::new)
        .on("a fair lock", () -> new ReentrantLock(true))
        .on("a lock held", LockCases::held)
        .run("lock", l -> locked(l) + state(l))
        .run("tryLock", l -> l.tryLock() + state(l))
        .run("tryLock in time", l -> l.tryLock(1, TimeUnit.DAYS) + state(l))
        .run("lockInterruptibly", LockCases::interruptibly)
        .run("unlock", l -> AtomicCases.done(l::unlock, "") + state(l))
        .run("queue", l -> l.hasQueuedThreads() + "" + l.getQueueLength() + l.isFair())
        .cases();
  }

  private static ReentrantLock held() {
    var lock = new ReentrantLock();
    lock.lock();
    return lock;
  }

  private static String locked(Lock lock) {
    lock.lock();
    lock.lock();
    lock.unlock();
    return "";
  }

  private static String interruptibly(ReentrantLock lock) throws InterruptedException {
    lock.lockInterruptibly();
    return state(lock);
  }

  private static String state(ReentrantLock lock) {
    return " " + lock.getHoldCount() + lock.isLocked() + lock.isHeldByCurrentThread();
  }

  private static List<Case> conditions() {
    return List.of(
        new Case("signal unheld", () -> signalled(new ReentrantLock())),
        new Case("signal", () -> signalled(held())),
        new Case(
            "await unheld",
            () -> new ReentrantLock().newCondition().await(1, TimeUnit.MILLISECONDS)),
        new Case("await in time", () -> held().newCondition().await(1, TimeUnit.MILLISECONDS)),
        new Case("awaitNanos", () -> held().newCondition().awaitNanos(1) <= 0));
  }

  private static String signalled(ReentrantLock lock) {
    var condition = lock.newCondition();
    condition.signal();
    condition.signalAll();
    return "signalled";
  }

  private static List<Case> readWrite() {
    return new Matrix<ReentrantReadWriteLock>()
        .on("free", ReentrantReadWriteLock::new)
        .on("read", LockCases::read)
        .on("written", LockCases::written)
        .run("readLock", l -> locked(l.readLock()) + state(l))
        .run("try to read", l -> l.readLock().tryLock() + state(l))
        .run("try to write", l -> l.writeLock().tryLock() + state(l))
        .run("write in time", l -> l.writeLock().tryLock(1, TimeUnit.MILLISECONDS) + state(l))
        .run("read in time", l -> l.readLock().tryLock(1, TimeUnit.MILLISECONDS) + state(l))
        .run("unlock reading", l -> AtomicCases.done(l.readLock()::unlock, "") + state(l))
        .run("unlock writing", l -> AtomicCases.done(l.writeLock()::unlock, "") + state(l))
        .run("condition of reading", l -> l.readLock().newCondition())
        .run("isFair", l -> l.isFair())
        .cases();
  }

  private static ReentrantReadWriteLock read() {
    var lock = new ReentrantReadWriteLock();
    lock.readLock().lock();
    return lock;
  }

  private static ReentrantReadWriteLock written() {
    var lock = new ReentrantReadWriteLock();
    lock.writeLock().lock();
    return lock;
  }

  private static String state(ReentrantReadWriteLock lock) {
    return " "
        + lock.getReadLockCount()
        + lock.getReadHoldCount()
        + lock.getWriteHoldCount()
        + lock.isWriteLocked()
        + lock.isWriteLockedByCurrentThread()
        + lock.writeLock().isHeldByCurrentThread()
        + lock.writeLock().getHoldCount();
  }
}
