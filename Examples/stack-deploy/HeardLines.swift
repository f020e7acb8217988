import StackKit

/// Log lines as compose prints them, `service-1  | text`, by the service they are of.
final class HeardLines: Sendable {
    private let lines = Lock<[(service: String, text: String)]>([])

    func hear(_ line: String) {
        let sides = line.split(separator: "|", maxSplits: 1).map(String.init)
        let service = sides.count == 2 ? sides[0].filter { $0 != " " } : "compose"
        lines.withLock { $0.append((service, sides.last.map { String($0.drop { $0 == " " }) } ?? line)) }
    }

    /// In the order the services were first heard.
    var logs: [DiagnosticsInput.Log] {
        lines.withLock { all in
            var order: [String] = []
            var texts: [String: [String]] = [:]
            for line in all {
                if texts[line.service] == nil { order.append(line.service) }
                texts[line.service, default: []].append(line.text)
            }
            return order.map { DiagnosticsInput.Log($0, texts[$0] ?? []) }
        }
    }
}
