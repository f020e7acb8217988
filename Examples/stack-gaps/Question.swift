import Console
import StackKit

/// What the command line asks for.
struct Question {
    var file: String
    var rules: [GapRule]
    var listsAll: Bool
    var isJSON: Bool
    var page: String?
    var timeout: Duration?
    var isPlain: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        if let operand = arguments.operands.first {
            throw UsageError("\(operand) is no option; --config names the file", Main.command)
        }
        file = arguments.text("config") ?? "stack.yaml"
        (listsAll, isJSON, page) = (arguments.has("all"), arguments.has("json"), arguments.text("html"))
        isPlain = arguments.has("no-color")
        timeout = try arguments.number("timeout", in: 1...3600, of: Main.command).map { .seconds($0) }
        var rules: [GapRule] = []
        for name in arguments.all("rule") { rules.append(try Self.rule(name)) }
        self.rules = rules.isEmpty ? .library : rules
    }

    /// A rule by its name, `library.` being understood.
    private static func rule(_ name: String) throws(UsageError) -> GapRule {
        let rules = [GapRule].library
        let short = rules.map { String($0.name.dropFirst("library.".count)) }
        if let place = rules.indices.first(where: { [rules[$0].name, short[$0]].contains(name) }) {
            return rules[place]
        }
        let hint = name.nearest(of: short).map { "did you mean \($0)?" } ?? "--list-rules says which there are"
        throw UsageError("there is no rule \(name); \(hint)", Main.command)
    }

    func config() throws -> Config {
        var config = try Config(file: file)
        if let timeout {
            for place in config.services.indices { config.services[place].timeout = timeout }
        }
        return config
    }
}
