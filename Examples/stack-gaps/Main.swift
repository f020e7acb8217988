import Console
import StackKit

/// Compares what Radarr and Sonarr keep with what Plex shows.
@main struct Main {
    static func main() async {
        await Console.run(.stackGaps, failure: 2) { arguments in
            let question = try Question(arguments)
            if question.listsRules {
                Console.write(GapRule.list)
                return 0
            }
            let config = try question.config()
            let answer = try await Answer(to: question, config)
            return try answer.tell()
        }
    }
}

extension GapRule {
    /// Every rule, a line each.
    static var list: String {
        let width = [GapRule].library.map(\.name.count).max() ?? 0
        return [GapRule].library.map { rule in
            rule.name + String(repeating: " ", count: width - rule.name.count + 2) + rule.summary + "\n"
        }
        .joined()
    }
}
