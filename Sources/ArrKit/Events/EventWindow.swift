/// Remembers the latest events, so that one that is heard of twice is let through once.
public struct EventWindow: Sendable {
    /// How many events are remembered.
    public let capacity: Int
    private var seen: Set<String> = []
    private var order: [String] = []
    private var oldest = 0

    /// A window that remembers that many events.
    public init(capacity: Int = 4096) { self.capacity = max(1, capacity) }

    /// True the first time, and again once its contrary has happened: a service can fall ill twice.
    public mutating func admits(_ event: ServiceEvent) -> Bool {
        guard seen.insert(event.id).inserted else { return false }
        for id in event.contraries { seen.remove(id) }
        if order.count < capacity {
            order.append(event.id)
        } else {
            seen.remove(order[oldest])
            order[oldest] = event.id
            oldest = (oldest + 1) % capacity
        }
        return true
    }
}

extension ServiceEvent {
    /// What may happen anew because this did.
    fileprivate var contraries: [String] {
        func same(_ kind: Kind) -> String { "\(source)|\(kind)|\(id.dropFirst("\(source)|\(self.kind)|".count))" }
        return switch kind {
        case .unhealthy: [same(.healthy)]
        case .healthy: [same(.unhealthy)]
        case .added: [same(.deleted)]
        case .deleted: [same(.added)]
        case .imported: path.map { ["\(source)|\(Kind.fileDeleted)|\($0)"] } ?? []
        default: []
        }
    }
}
