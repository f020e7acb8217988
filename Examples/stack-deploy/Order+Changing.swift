import Console
import StackKit

extension Order {
    func carryOut(_ terminal: Terminal) async throws -> Int32 {
        switch verb {
        case .plan:
            let plan = try await deployment().plan(try request())
            tell(plan, terminal)
            return plan.unknown.isEmpty ? plan.changes.isEmpty ? 0 : 1 : 2
        case .apply: return try await apply(try request(), terminal)
        case .rollback: return try await rollback(terminal)
        case .revisions: return try revisions(terminal)
        case .status: return try await status(terminal)
        case .logs: return try await logs(terminal)
        case .start, .stop, .restart: return try await run(terminal)
        case .down: return try await down(terminal)
        case .pull:
            try await deployment().pull(try request(), report: Narrator(terminal).hear)
            return 0
        case .doctor: return try await doctor(terminal)
        case .lint: return try await lint(terminal)
        case .swarm: return try await swarm(terminal)
        case .move: return try await move(terminal)
        case .guide: return try await guide(terminal)
        case .bundle: return try await bundle(terminal)
        }
    }

    func apply(_ request: StackRequest, _ terminal: Terminal) async throws -> Int32 {
        let narrator = Narrator(terminal)
        let isJSON = isJSON
        let applied = try await deployment().apply(request, report: narrator.hear) { plan in
            if !isJSON, !plan.changes.isEmpty {
                terminal.clear()
                terminal.out(plan.text(isColoured: isColourful(terminal)))
            }
        }
        return tell(applied, terminal)
    }

    private func rollback(_ terminal: Terminal) async throws -> Int32 {
        var number: Int?
        if let text = operands.first {
            guard operands.count == 1, let value = Int(text), value > 0 else {
                throw UsageError("a revision is a number from 1, not \(operands.joined(separator: " "))", verb.command)
            }
            number = value
        }
        if arguments.has("plan") {
            let (revision, plan) = try await deployment().rollbackPlan(to: number)
            if !isJSON { terminal.out("revision \(revision.number):\n") }
            tell(plan, terminal)
            return 0
        }
        let isJSON = isJSON
        let applied = try await deployment().rollback(to: number, report: Narrator(terminal).hear) { plan in
            if !isJSON, !plan.changes.isEmpty {
                terminal.clear()
                terminal.out(plan.text(isColoured: isColourful(terminal)))
            }
        }
        return tell(applied, terminal)
    }

    private func down(_ terminal: Terminal) async throws -> Int32 {
        let name = try project()
        do {
            let plan = try await deployment().down(name, report: Narrator(terminal).hear)
            tell(plan, terminal)
        } catch let refusal as PlanRefusal {
            if !isJSON { terminal.out(try await deployment().downPlan(name).text(isColoured: isColourful(terminal))) }
            throw refusal
        }
        return 0
    }

    private func run(_ terminal: Terminal) async throws -> Int32 {
        guard let what = Deployment.Verb(rawValue: verb.rawValue) else { return 64 }
        try await deployment().run(what, operands, report: Narrator(terminal).hear)
        return 0
    }

    private func tell(_ applied: Applied, _ terminal: Terminal) -> Int32 {
        terminal.clear()
        if isJSON {
            var document = applied.plan.report
            document["revision"] = Document(applied.revision.number)
            document["isChange"] = Document(applied.isChange)
            terminal.out(document.json(indented: true) + "\n")
        } else {
            let number = applied.revision.number
            terminal.out(
                applied.isChange ? "revision \(number) runs and is healthy\n" : "no change: revision \(number) runs\n")
        }
        return 0
    }

    func tell(_ plan: DeployPlan, _ terminal: Terminal) {
        terminal.clear()
        terminal.out(isJSON ? plan.report.json(indented: true) + "\n" : plan.text(isColoured: isColourful(terminal)))
    }

    func isColourful(_ terminal: Terminal) -> Bool { terminal.isColourful && !arguments.has("no-color") }
}
