import Console
import StackKit

/// What a failure is told as, and what the program exits with.
enum Failures {
    static func tell(_ error: any Error, _ order: Order, _ terminal: Terminal) -> Int32 {
        let (code, word): (Int32, String) =
            switch error {
            case let failure as DeployFailure: (1, failure.code)
            case let refusal as PlanRefusal: if case .unknown = refusal { (2, "unknown") } else { (3, "refused") }
            case is StackLockBusy: (75, "busy")
            case let failure as EngineError: (2, failure.code.description)
            case let error as UsageError:
                {
                    terminal.error("\(error)")
                    return (64, "usage")
                }()
            default: (2, "other")
            }
        guard code != 64 else { return code }
        if order.isJSON {
            var document: Document = ["error": Document("\(error)"), "code": Document(word)]
            if let failure = error as? DeployFailure { document["failure"] = failure.report }
            terminal.out(document.json(indented: true) + "\n")
        } else {
            terminal.error("stack-deploy: \(error)")
        }
        return code
    }
}
