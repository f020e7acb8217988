import Dispatch
import Glibc

/// Ctrl-C and a polite `kill`, as something to wait for: a program ends itself in order.
public struct Interrupt: Sendable {
    private let signals: AsyncStream<Int32>
    private let sources: Sources

    // Sendable because the sources are set up once and only cancelled afterwards, which Dispatch allows from anywhere.
    private final class Sources: @unchecked Sendable {
        let all: [any DispatchSourceSignal]
        init(_ all: [any DispatchSourceSignal]) { self.all = all }
        deinit { for source in all { source.cancel() } }
    }

    /// From here on the signals no longer end the program by themselves. A second one does.
    public init() {
        let (signals, continuation) = AsyncStream<Int32>.makeStream()
        self.signals = signals
        sources = Sources(
            [SIGINT, SIGTERM].map { number in
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler {
                    continuation.yield(number)
                    // Whoever asks twice does not want to wait.
                    signal(number, SIG_DFL)
                }
                source.resume()
                return source
            })
        signal(SIGPIPE, SIG_IGN)
    }

    /// Returns the first signal's number, or `nil` when that many seconds are over.
    @discardableResult
    public func wait(atMost seconds: Int? = nil) async -> Int32? {
        await withTaskGroup(of: Int32?.self) { group in
            group.addTask { [signals] in await signals.first { _ in true } }
            if let seconds {
                group.addTask {
                    try? await Task.sleep(for: .seconds(seconds))
                    return nil
                }
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    /// Runs `body` and cancels it at the first signal; returns what it did, and the signal's number if one came.
    public func during<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async -> (outcome: Result<Value, any Error>, signal: Int32?) {
        let work = Task { try await body() }
        let watch = Task {
            let signal = await wait()
            if signal != nil { work.cancel() }
            return signal
        }
        let outcome = await work.result
        watch.cancel()
        return (outcome, await watch.value)
    }
}
