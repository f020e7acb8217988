import Console
import StackKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Asks what a stack needs to know, checks it, and makes what is needed to run it.
@main
enum Main {
    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        if words.contains("--no-color") { _ = unsafe setenv("NO_COLOR", "1", 1) }
        let terminal = Terminal()
        if words.first == "help" || words.first == "--help" || words.first == "-h" { return terminal.out(help) }
        let order: Order
        do {
            order = try Order(words)
            if order.arguments.has("help") { return terminal.out(order.verb.command.help) }
        } catch {
            terminal.error("\(error)")
            exit(64)
        }
        let (outcome, signal) = await Interrupt().during { try await order.carryOut(terminal) }
        switch (outcome, signal) {
        case (.success(let code), nil): exit(code)
        case (_, let signal?):
            let goesOn = order.verb == .wizard && !order.arguments.has("answers")
            terminal.error("\nstack-setup: interrupted" + (goesOn ? "; the next run goes on where this one was" : ""))
            exit(128 + signal)
        case (.failure(let error), nil):
            terminal.error((error is UsageError ? "" : "stack-setup: ") + "\(error)")
            exit(code(of: error))
        }
    }

    private static func code(of error: any Error) -> Int32 {
        switch error {
        case is UsageError: 64
        case is ConfigError, is SyntaxError, is Complaint, is ComposeError, is KeyReference.Failure: 1
        case let error as VaultError: [.missing, .inaccessible, .exposed].contains(error.code) ? 2 : 1
        default: 2
        }
    }

    private static var help: String {
        let verbs = table(Verb.allCases.filter { $0 != .wizard }.map { ["  \($0.rawValue)", $0.summary] })
        return Verb.wizard.command.help + "\nOther verbs, each with --help:\n\(verbs)"
    }
}
