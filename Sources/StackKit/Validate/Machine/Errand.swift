#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A look at a disk on a thread of its own: a share whose server is away keeps whoever looks waiting for ever.
enum Errand {
    /// What `look` finds, or that it was not done in time; the thread is then left to its fate.
    static func run<Value: Hashable>(
        within deadline: Duration, _ look: @escaping @Sendable () -> Fact<Value>
    ) async -> Fact<Value> {
        let answer = Answer<Value>()
        return await withCheckedContinuation { continuation in
            answer.isAwaited(by: continuation)
            let timer = Task.detached {
                try? await Task.sleep(for: deadline)
                answer.give(.unknown("it did not answer within \(deadline)"))
            }
            let work = Work {
                answer.give(look())
                timer.cancel()
            }
            if !work.start() { answer.give(.unknown("there is no thread left to look with")) }
        }
    }

    /// The first of several answers.
    private final class Answer<Value: Hashable & Sendable>: Sendable {
        private let continuation = Lock<CheckedContinuation<Fact<Value>, Never>?>(nil)

        func isAwaited(by continuation: CheckedContinuation<Fact<Value>, Never>) {
            self.continuation.withLock { $0 = continuation }
        }

        func give(_ fact: Fact<Value>) {
            let waiting = continuation.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            waiting?.resume(returning: fact)
        }
    }

    private final class Work: Sendable {
        private let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }

        func start() -> Bool {
            let work = unsafe Unmanaged.passRetained(self)
            #if canImport(Darwin)
            var thread: pthread_t?
            #else
            var thread = pthread_t()
            #endif
            let status = unsafe pthread_create(
                &thread, nil,
                { context in
                    var signals = sigset_t()
                    unsafe sigfillset(&signals)
                    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
                    #if canImport(Darwin)
                    let work = unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
                    #else
                    guard let context = unsafe context else { return nil }
                    let work = unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
                    #endif
                    work.body()
                    return nil
                }, work.toOpaque())
            guard status == 0 else {
                unsafe work.release()
                return false
            }
            #if canImport(Darwin)
            if let thread = unsafe thread { unsafe pthread_detach(thread) }
            #else
            pthread_detach(thread)
            #endif
            return true
        }
    }
}
