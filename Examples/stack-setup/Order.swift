import Console
import StackKit

/// What the command line asks for.
struct Order {
    let verb: Verb
    let arguments: Arguments
    let places: Places

    var isJSON: Bool { arguments.has("json") }
    var operands: [String] { arguments.operands }

    init(_ words: [String]) throws(UsageError) {
        var words = words[...]
        var verb = Verb.wizard
        if let first = words.first, !first.hasPrefix("-") {
            guard let known = Verb(rawValue: first) else {
                let hint = first.nearest(of: Verb.allCases.map(\.rawValue)).map { "; did you mean \($0)?" } ?? ""
                throw UsageError("there is no verb \(first)\(hint)", Verb.wizard.command)
            }
            verb = known
            words = words.dropFirst()
        }
        self.verb = verb
        arguments = try verb.command.parse(words)
        places = Places(arguments)
        let most = verb == .vault ? 2 : verb == .import ? 1 : 0
        guard arguments.operands.count <= most else {
            throw UsageError("there is one word too many: \(arguments.operands[most])", verb.command)
        }
    }

    func carryOut(_ terminal: Terminal) async throws -> Int32 {
        let door = Door(places, arguments, terminal)
        switch verb {
        case .wizard: return try await setUp(door, terminal)
        case .check: return try await check(door, terminal)
        case .render: return try await render(door, terminal)
        case .import: return try await take(door, terminal)
        case .export: return try await export(door, terminal)
        case .vault: return try await vault(door, terminal)
        case .schema:
            terminal.out(Config.jsonSchema().json(indented: true) + "\n")
            return 0
        }
    }
}
