import StackKit
import Support
import Testing

struct ComposeLoaderTests {
    private func loader(_ files: [String: String], _ environment: [String: String] = [:]) -> ComposeLoader {
        ComposeLoader(environment: environment) { path in
            guard let text = files[path] else { throw Program.Failure(description: "\(path) is not there") }
            return Array(text.utf8)
        }
    }

    @Test func everyProblemIsToldAtOnceWithItsPlace() throws {
        let text = """
            services:
              a: {image: "x:${A:?say which}", hostname: "${B}"}
              b: {image: "y:${", extends: nobody}
              c: 3
            """
        let project = loader(["c.yaml": text]).load(["c.yaml"])
        #expect(project.problems.map(\.kind) == [.missingVariable, .unsetVariable, .template, .extends, .shape])
        #expect(project.problems.map(\.error.line) == [2, 2, 3, 3, 4])
        #expect(project.file.services.names == ["a", "b"])
        let error = #expect(throws: ComposeError.self) { try project.checked() }
        #expect(error?.problems.count == 4)
        #expect(project.problems[0].description.contains("c.yaml:2:14: services.a.image: the variable `A`"))
    }

    @Test func anUnsetVariableIsToldOnceHoweverOftenAnAnchorRepeatsIt() {
        let text = """
            x-c: &c {image: "x:${TAG}"}
            services: {a: {<<: *c}, b: {<<: *c}, d: *c}
            """
        #expect(loader(["c.yaml": text]).load(["c.yaml"]).problems.map(\.variable) == ["TAG"])
    }

    @Test func whoeverStartsTheProjectGoesBeforeItsFileOfVariables() {
        let files = ["p/c.yaml": "services: {a: {image: '${A}-${B}'}}", "p/.env": "A=file\nB=file\n"]
        let project = loader(files, ["A": "own"]).load(["p/c.yaml"])
        #expect(project.file.services["a"]?.image == "own-file")
        #expect(project.folder == "p")
    }

    @Test func profilesChooseServices() throws {
        let text = """
            services:
              a: {image: x, depends_on: {b: {condition: service_started, required: false}}}
              b: {image: x, profiles: [one, two]}
              c: {image: x, profiles: [three]}
            """
        let project = loader(["c.yaml": text], ["COMPOSE_PROFILES": "three"]).load(["c.yaml"])
        #expect(project.active(profiles: []).services.names == ["a"])
        #expect(project.active(profiles: []).services["a"]?.dependsOn.isEmpty == true)
        #expect(project.active(profiles: ["two"]).services.names == ["a", "b"])
        #expect(project.active(profiles: ["*"]).services.names == ["a", "b", "c"])
        #expect(project.active().services.names == ["a", "c"])
    }

    @Test func numbersOfYAML11ArriveAsComposeReadsThem() {
        let text = "services: {a: {image: x, environment: {A: 022, B: 1_000, C: \"022\", D: 1.10, E: 0b11, F: 12:30}}}"
        let environment = loader(["c.yaml": text]).load(["c.yaml"]).file.services["a"]?.environment
        #expect(environment == ["A": "18", "B": "1000", "C": "022", "D": "1.1", "E": "3", "F": "12:30"])
    }

    @Test func aFileOfJSONIsReadAsWell() throws {
        let text = "{\n\t\"services\": {\n\t\t\"a\": {\"image\": \"x:${V}\", \"ports\": [80, \"81:81\"]}\n\t}\n}\n"
        let file = try loader(["c.json": text], ["V": "1"]).load(["c.json"]).checked()
        #expect(file.services["a"]?.image == "x:1")
        #expect(file.services["a"]?.ports.count == 2)
    }

    @Test func aValueKeepsItsPlaceThroughMerging() {
        let files = [
            "a.yaml": "services:\n  a:\n    image: x\n    environment:\n      - A=1\n",
            "b.yaml": "services:\n  a:\n    environment:\n      B: 2\n",
        ]
        let project = loader(files).load(["a.yaml", "b.yaml"])
        let (one, two) = (
            project.place(["services", "a", "environment", "A"]), project.place(["services", "a", "environment", "B"])
        )
        #expect(project.sources[one.source].name == "a.yaml" && one.line == 5)
        #expect(project.sources[two.source].name == "b.yaml" && two.line == 4 && two.column == 10)
    }

    @Test func aServiceGetsWhatItsFilesOfVariablesSay() throws {
        let files = [
            "c.yaml": "services: {a: {image: x, env_file: v.env, environment: [B=own, C]}}", "v.env": "A=1\nB=2",
        ]
        let project = loader(files, ["C": "3"]).load(["c.yaml"])
        let service = try #require(project.file.services["a"])
        #expect(project.environment(of: service) == ["A": "1", "B": "own", "C": "3"])
    }

    @Test(arguments: [
        "", "- a", "services: []", "services: {a: {ports: {a: b}, volumes: 3, environment: [[]], depends_on: {b: 1}}}",
        "include: {a: b}", "include: [3]", "services: {a: {extends: 3}}", "services: {a: {extends: {}}}", "a: !reset",
        "services: !override {a: {image: x}}", "services: {a: !reset null}", "\u{0}", "services: {a: {image: [}",
        "services: {a: {networks: {n: 3}}, b: {deploy: 3}}", "x: &x [*x]",
    ])
    func nonsenseIsNoCrash(_ text: String) {
        let project = loader(["c.yaml": text, "d.yaml": text]).load(["c.yaml", "d.yaml"])
        _ = ComposeLint().findings(in: project)
        _ = project.file.yaml()
    }
}
