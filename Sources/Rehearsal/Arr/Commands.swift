/// Things an application was told to do. Each takes a second by the clock, half of it in the queue.
final class Commands: Sendable {
    private struct Order: Sendable {
        let id: Int
        let name: String
        let body: Document
        let queued: Moment
        var isCancelled = false
        var isDone = false
    }

    private struct State {
        var orders: [Order] = []
        var next = 1
        var known: Set<String> = Commands.shared
        var effects: [String: @Sendable (Document) -> Void] = [:]
    }

    private let state = Lock(State())
    /// How long a command waits and how long it works, in seconds.
    static let pace = (wait: 1, work: 2)

    private static let shared: Set<String> = [
        "ApplicationUpdate", "ApplicationUpdateCheck", "Backup", "CheckForFinishedDownload", "CheckHealth",
        "ClearBlocklist", "ClearLog", "DeleteLogFiles", "Housekeeping", "ImportListSync", "ManualImport",
        "MessagingCleanup", "ProcessMonitoredDownloads", "RefreshMonitoredDownloads", "RenameFiles", "RssSync",
    ]

    /// Makes a command known; `effect` happens when it is completed.
    func learn(_ name: String, _ effect: @escaping @Sendable (Document) -> Void = { _ in }) {
        state.withLock { state in
            state.known.insert(name)
            state.effects[name.lowercased()] = effect
        }
    }

    /// The same command with the same body is not queued twice: the one that waits or works is returned.
    func post(_ body: Document, now: Moment) throws(Refusal) -> Document {
        settle(now)
        let asked = body["name"].string ?? ""
        let order = state.withLock { state -> Order? in
            guard let name = state.known.first(where: { $0.lowercased() == asked.lowercased() }) else { return nil }
            let same = state.orders.first { $0.name == name && $0.body == body && !$0.isDone && !$0.isCancelled }
            if let same { return same }
            let order = Order(id: state.next, name: name, body: body, queued: now)
            state.next += 1
            state.orders.append(order)
            return order
        }
        guard let order else { throw .failed("Sequence contains no matching element") }
        return Self.document(order, now)
    }

    func list(now: Moment) -> [Document] {
        settle(now)
        return state.withLock { $0.orders }.filter { now.seconds - $0.queued.seconds < 300 }
            .map { Self.document($0, now) }
    }

    func find(_ id: Int, now: Moment) -> Document? {
        settle(now)
        return state.withLock { $0.orders.first { $0.id == id } }.map { Self.document($0, now) }
    }

    /// False where it is no longer in the queue.
    func cancel(_ id: Int, now: Moment) -> Bool {
        state.withLock { state in
            guard let place = state.orders.firstIndex(where: { $0.id == id }),
                now.seconds - state.orders[place].queued.seconds < Self.pace.wait
            else { return false }
            state.orders[place].isCancelled = true
            return true
        }
    }

    private func settle(_ now: Moment) {
        let done = state.withLock { state in
            var done: [(@Sendable (Document) -> Void, Document)] = []
            for place in state.orders.indices {
                let order = state.orders[place]
                guard !order.isDone, !order.isCancelled, now >= order.queued + Self.pace.wait + Self.pace.work
                else { continue }
                state.orders[place].isDone = true
                if let effect = state.effects[order.name.lowercased()] { done.append((effect, order.body)) }
            }
            if state.orders.count > 1000 { state.orders.removeFirst(state.orders.count - 1000) }
            return done
        }
        for (effect, body) in done { effect(body) }
    }

    private static func document(_ order: Order, _ now: Moment) -> Document {
        let age = now.seconds - order.queued.seconds
        let (started, ended) = (order.queued + pace.wait, order.queued + pace.wait + pace.work)
        let status =
            order.isCancelled
            ? "cancelled" : age < pace.wait ? "queued" : age < pace.wait + pace.work ? "started" : "completed"
        let isOver = status == "completed"
        return .object([
            "name": order.name, "commandName": words(order.name), "message": isOver ? "Completed" : nil,
            "body": order.body.with([
                "sendUpdatesToClient": true, "updateScheduledTask": true, "completionMessage": "Completed",
                "requiresDiskAccess": false, "isExclusive": false, "isTypeExclusive": false, "isLongRunning": false,
                "name": order.name, "trigger": "manual", "suppressMessages": false,
            ]),
            "priority": "normal", "status": status, "result": isOver ? "successful" : "unknown",
            "queued": order.queued, "started": status == "queued" ? nil : started, "ended": isOver ? ended : nil,
            "duration": isOver ? "00:00:0\(pace.work).0000000" : nil, "trigger": "manual",
            "stateChangeTime": isOver ? ended : order.queued, "sendUpdatesToClient": true,
            "updateScheduledTask": true, "id": order.id,
        ])
    }

    /// "RefreshMovie" is shown as "Refresh Movie".
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { text, letter in
            if letter.isUppercase && !text.isEmpty { text += " " }
            text.append(letter)
        }
    }
}
