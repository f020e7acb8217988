import Console
import StackKit

/// What the command line asks for.
struct Question {
    var file: String
    var rules: [GapRule]
    var listsRules: Bool
    var listsAll: Bool
    var isJSON: Bool
    var page: String?
    var timeout: Duration?
    var isPlain: Bool

    init(_ arguments: Arguments) throws {
        file = arguments["config"] ?? "stack.yaml"
        (listsRules, listsAll) = (arguments.has("list-rules"), arguments.has("all"))
        (isJSON, page, isPlain) = (arguments.has("json"), arguments["html"], arguments.has("no-color"))
        timeout = try arguments.number("timeout", in: 1...3600).map { .seconds($0) }
        let names = arguments.all("rule")
        rules = names.isEmpty ? .library : try names.map(Self.rule)
    }

    /// A rule by its name, `library.` being understood.
    private static func rule(_ name: String) throws -> GapRule {
        let rules = [GapRule].library
        if let rule = rules.first(where: { [$0.name, String($0.name.dropFirst(8))].contains(name) }) { return rule }
        let names = rules.map { String($0.name.dropFirst(8)) }
        let hint = name.nearest(of: names).map { "Did you mean `\($0)`?" } ?? "`--list-rules` says which there are."
        throw UsageError("There is no rule `\(name)`. \(hint)")
    }

    func config() throws -> Config {
        var config: Config
        do { config = try Config(file: file) } catch let error as FileFailure {
            throw Failure(description: "\(error). `--config FILE` names another; see `--help`.")
        } catch let error as ConfigError {
            let count = error.problems.count
            throw Failure(
                description: "\(file) has \(count == 1 ? "a problem" : "\(count) problems"):\n\n\(error)")
        }
        if let timeout {
            for place in config.services.indices { config.services[place].timeout = timeout }
        }
        return config
    }
}

/// Why there is no answer.
struct Failure: Error, CustomStringConvertible {
    let description: String
}
