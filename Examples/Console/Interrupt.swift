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

    /// Returns at the first signal, or when that many seconds are over.
    public func wait(atMost seconds: Int? = nil) async {
        await withTaskGroup { group in
            group.addTask { [signals] in for await _ in signals { return } }
            if let seconds { group.addTask { try? await Task.sleep(for: .seconds(seconds)) } }
            await group.next()
            group.cancelAll()
        }
    }
}
