import FoundationEssentials
internal import Wire

/// A stack on its hosts, with everything that can be done to it.
///
/// What changes it takes the stack's lock first, notes each step in the journal before it is done, and says what it will
/// do before it does it. A run that was killed is found and completed by the next.
public struct Deployment: Sendable {
    /// Where revisions, journal and lock are.
    public let store: RevisionStore
    /// The hosts, in the order they are worked on.
    public let hosts: [EngineHost]
    /// Which service is on which host, where it is not the first.
    public let places: [String: String]
    /// How it is gone about.
    public var options: DeployOptions
    let connect: @Sendable (EngineHost, StackLock?) -> Engine

    /// A stack whose engines are made by `connect`, which is handed the lock while it is held.
    public init(
        _ store: RevisionStore, hosts: [EngineHost] = [.here], places: [String: String] = [:],
        options: DeployOptions = DeployOptions(), connect: @escaping @Sendable (EngineHost, StackLock?) -> Engine
    ) {
        (self.store, self.hosts, self.places) = (store, hosts, places)
        (self.options, self.connect) = (options, connect)
    }

    #if os(Linux) || os(macOS)
    /// A stack whose engines are reached through docker's command line.
    ///
    /// - Parameter docker: the command line's path; the one that `PATH` finds where it is `nil`.
    public init(
        _ store: RevisionStore, hosts: [EngineHost] = [.here], places: [String: String] = [:],
        options: DeployOptions = DeployOptions(), docker: String? = nil
    ) {
        self.init(store, hosts: hosts, places: places, options: options) { host, lock in
            .docker(host, docker: docker, holding: lock)
        }
    }
    #endif

    /// What is told while something goes on.
    public typealias Report = @Sendable (DeployEvent) -> Void

    var placement: HostPlacement { HostPlacement(hosts.map(\.name), places) }

    /// Asks every host at once.
    func onEachHost<Value: Sendable>(
        _ lock: StackLock?, _ body: @escaping @Sendable (Engine) async throws -> Value
    ) async throws -> [Value] {
        let engines = hosts.map { connect($0, lock) }
        return try await withThrowingTaskGroup(of: (Int, Value).self) { group in
            for (place, engine) in engines.enumerated() { group.addTask { (place, try await body(engine)) } }
            var values: [Int: Value] = [:]
            for try await (place, value) in group { values[place] = value }
            return values.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// The lock, once nobody else has it, with what runs that were killed have left behind put right.
    func locked(_ report: @escaping Report) async throws -> StackLock {
        try store.prepare()
        let lock = try await StackLock.take(store.lock, within: options.lockLimit) { holder in
            let who = holder.map { "process \($0)" } ?? "another run"
            report(.note("waiting for \(who), which is at work on this stack"))
        }
        store.tidy()
        let journal = Journal(store.journal)
        for entry in try journal.entries().unfinished {
            // Only who holds the lock may write, so that whoever began this is dead.
            try journal.note(entry.step, .end, .lost, detail: entry.detail, run: entry.run)
            let revision = entry.detail["revision"].int.map { " of revision \($0)" } ?? ""
            report(
                .note(
                    "the \(entry.step)\(revision) that began \(entry.time.formatted(.iso8601)) was cut off; applying the file again completes it"
                ))
        }
        return lock
    }
}
