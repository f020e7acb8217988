import Console
import StackKit

/// Tells how far each service is: one line that is written over where somebody looks, nothing elsewhere; notes always.
final class Narrator: Sendable {
    private let terminal: Terminal
    private let states = Lock<(order: [String], states: [String: String], notes: Set<String>)>(([], [:], []))

    init(_ terminal: Terminal) { self.terminal = terminal }

    func hear(_ event: DeployEvent) {
        switch event {
        case .note(let text):
            let isNew = states.withLock { $0.notes.insert(text).inserted }
            if isNew { terminal.error("note: \(text)") }
        case .service(let service, _, let state): show(service, state)
        case .pulled(let service, _, let done, let total):
            guard let total, total > 0 else { return show(service, "pulling") }
            show(service, "pulling \(100 * done / total) %")
        }
    }

    private func show(_ service: String, _ state: String) {
        guard terminal.isWatched else { return }
        let line = states.withLock { states in
            if states.states[service] == nil { states.order.append(service) }
            states.states[service] = state
            // What is well has nothing to tell.
            let open = states.order.filter { states.states[$0] != "healthy" }
            let well = states.order.count - open.count
            let words = open.map { "\($0) \(states.states[$0] ?? "")" }
            return (["✓ \(well)"] + words).joined(separator: " · ")
        }
        terminal.progress(String(line.prefix(terminal.width - 1)))
    }
}
