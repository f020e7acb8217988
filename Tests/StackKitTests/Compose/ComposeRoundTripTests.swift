import Foundation
import StackKit
import Support
import Testing

struct ComposeRoundTripTests {
    private func made(_ seed: Int) -> ComposeFile {
        var random = RandomCompose(seed: seed)
        return random.file()
    }

    @Test func printedParsedPrintedIsIdentical() throws {
        for seed in 0..<1000 {
            let file = made(seed)
            let yaml = file.yaml()
            let read = try #require(ComposeFile(try Document(yaml: yaml)))
            #expect(read == file, "seed \(seed)")
            #expect(read.yaml() == yaml, "seed \(seed)")
            let json = try #require(ComposeFile(try Document(json: Array(file.json().utf8))))
            #expect(json == file, "seed \(seed)")
        }
    }

    @Test func theLoaderReadsBackWhatIsPrinted() throws {
        for seed in 0..<300 {
            let file = made(seed)
            let project = ComposeLoader().load(file.yaml(escapingDollars: true))
            #expect(try project.checked() == file, "seed \(seed)")
        }
    }

    @Test(.enabled(if: ComposeSchema.requirement.runs, Comment(rawValue: ComposeSchema.requirement.message)))
    func whatIsPrintedFitsTheSchema() async throws {
        let files = (0..<200).map { made($0).json() }
        #expect(try await ComposeSchema.objections(to: files) == [])
    }

    @Test(.enabled(if: ComposeSchema.requirement.runs, Comment(rawValue: ComposeSchema.requirement.message)))
    func otherPeoplesFilesFitTheSchemaOncePrinted() async throws {
        let files = OtherPeoplesFiles.all.sorted { $0.key < $1.key }.map { _, text in
            ComposeLoader(environment: ["TAG": "1"]).load(text).file.json()
        }
        #expect(try await ComposeSchema.objections(to: files) == [])
        // And the schema is looked at at all.
        #expect(try await ComposeSchema.objections(to: [#"{"services": {"a": {"imagge": "x"}}}"#]).count == 1)
    }

    @Test(.enabled(if: RealCompose.requirement.runs, Comment(rawValue: RealCompose.requirement.message)))
    func composeTakesWhatIsPrinted() async throws {
        try await withFolder { folder in
            // One file of many services costs as much as one of few.
            for batch in 0..<10 {
                var whole = made(batch * 20)
                whole.name = nil
                for seed in batch * 20..<(batch + 1) * 20 {
                    for (name, service) in made(seed).services {
                        var service = service
                        service.containerName = nil
                        service.dependsOn = [:]
                        whole.services["\(name)-\(seed)"] = service
                    }
                }
                try folder.write(["c.yaml": whole.yaml(escapingDollars: true)])
                let arguments = ["-f", "c.yaml", "--profile", "*", "config", "-q"]
                let outcome = try await RealCompose.run(arguments, in: folder)
                #expect(outcome.status == 0, "\(batch): \(outcome.errors)")
            }
        }
    }
}
