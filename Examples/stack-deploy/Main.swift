import Console
import StackKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Brings a compose stack up, watches it come to health, and finds the way back.
@main
enum Main {
    static func main() async {
        let terminal = Terminal()
        let words = Array(CommandLine.arguments.dropFirst())
        guard let first = words.first, first != "--help", first != "-h", first != "help" else {
            return terminal.out(help)
        }
        guard let verb = first == "--swarm" ? .swarm : Verb(rawValue: first) else {
            let hint = first.nearest(of: Verb.allCases.map(\.rawValue)).map { "; did you mean \($0)?" } ?? ""
            terminal.error("stack-deploy: there is no verb \(first)\(hint)\nTry stack-deploy --help.")
            exit(64)
        }
        let order: Order
        do {
            let arguments = try verb.command.parse(words.dropFirst())
            if arguments.has("help") { return terminal.out(verb.command.help) }
            order = try Order(verb, arguments)
        } catch {
            terminal.error("\(error)")
            exit(64)
        }
        let (outcome, signal) = await Interrupt().during { try await order.carryOut(terminal) }
        terminal.clear()
        switch (outcome, signal) {
        case (.success(let code), nil): exit(code)
        case (_, let signal?):
            if verb.isInterruptible { exit(128 + signal) }
            terminal.error("stack-deploy: interrupted; the next run completes what this one began")
            exit(128 + signal)
        case (.failure(let error), nil): exit(Failures.tell(error, order, terminal))
        }
    }

    static var help: String {
        let verbs = table(Verb.allCases.map { ["  \($0.rawValue)", $0.summary] })
        return """
            stack-deploy: brings a compose stack up, watches it come to health, and finds the way back

            Usage: stack-deploy VERB [options]

            \(verbs)
            Examples:
              stack-deploy plan
                  what apply would create, change and remove
              stack-deploy apply --rollback-on-failure
                  brings compose.yaml up; if it does not become healthy, what ran before runs again
              stack-deploy rollback
                  the revision before, with the images it had

            `stack-deploy VERB --help` tells a verb's options, examples and exit codes.

            """
    }
}
