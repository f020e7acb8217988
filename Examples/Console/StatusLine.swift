public import Wire

/// How far several things are that go on at once, on one line that is there only while somebody looks.
public final class StatusLine: Sendable {
    private let phases = Lock<[Progress]>([])
    private let terminal: Terminal

    public init(_ terminal: Terminal) { self.terminal = terminal }

    /// Takes the news of one phase; the others stay as they were.
    public func show(_ progress: Progress) {
        guard terminal.isWatched else { return }
        let line = phases.withLock { phases in
            if let place = phases.firstIndex(where: { $0.phase == progress.phase }) {
                phases[place] = progress
            } else {
                phases.append(progress)
            }
            return phases.map(\.words).joined(separator: " · ")
        }
        terminal.progress(String(line.prefix(terminal.width - 1)))
    }
}

extension Progress {
    fileprivate var words: String {
        if let total, done >= total { return "✓ \(phase)" }
        return done == 0 ? "\(phase) …" : "\(phase) \(done)\(total.map { "/\($0)" } ?? "") \(unit)"
    }
}
