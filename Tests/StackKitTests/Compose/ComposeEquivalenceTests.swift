import Foundation
import StackKit
import Support
import Testing

/// What is printed means to Compose what was read.
@Suite(.enabled(if: RealCompose.requirement.runs, Comment(rawValue: RealCompose.requirement.message)))
struct ComposeEquivalenceTests {
    private static let variables = ["TAG": "1.36", "INHERITED": "x", "KEY": "k", "HOME": "/home/someone"]

    /// Reads files here and prints them, and asks Compose whether both say the same.
    private func compare(_ files: [String: String], _ names: [String], _ comment: Comment) async throws {
        try await withFolder { folder in
            try folder.write(files)
            let expected = try await RealCompose.config(names, in: folder, environment: Self.variables)
            let loader = ComposeLoader(environment: Self.variables) { path in
                Array(try Data(contentsOf: folder.appending(path: path)))
            }
            let file = try loader.load(names).checked()
            // A second reading must find nothing to fill in.
            try folder.write([
                "printed.yaml": file.yaml(escapingDollars: true), "printed.json": file.json(escapingDollars: true),
            ])
            for name in ["printed.yaml", "printed.json"] {
                let got = try await RealCompose.config([name], in: folder, environment: Self.variables)
                let isSame = try Self.normal(got) == Self.normal(expected)
                #expect(isSame, "\(comment): \(Self.difference(got, expected))")
            }
            let again = try loader.load(["printed.yaml"]).checked()
            #expect(again == file, comment)
            #expect(again.yaml() == file.yaml(), comment)
        }
    }

    /// Compose tells an empty object from nothing where both mean the same.
    private static func normal(_ text: String) throws -> Document {
        func normal(_ document: Document) -> Document {
            switch document {
            case .object(let members):
                let kept = members.filter { $0.name != "volume" || !$0.value.members.isEmpty }
                return kept.isEmpty ? .null : .object(Members(kept.map { ($0.name, normal($0.value)) }))
            case .list(let list): return .list(list.map(normal))
            case .null, .bool, .number, .string: return document
            }
        }
        return normal(try Document(yaml: text))
    }

    private static func difference(_ got: String, _ expected: String) -> String {
        let (got, expected) = (got.split(separator: "\n"), expected.split(separator: "\n"))
        return "\(got.filter { !expected.contains($0) }) instead of \(expected.filter { !got.contains($0) })"
    }

    @Test(arguments: OtherPeoplesFiles.all.keys.sorted())
    func otherPeoplesFilesPrintBackEqual(_ name: String) async throws {
        let text = try #require(OtherPeoplesFiles.all[name])
        try await compare(["c.yaml": text, "settings.env": "FROM=file\n"], ["c.yaml"], "\(name)")
    }

    private static let merges: [String: (String, String)] = [
        "scalars and objects": (
            "services: {a: {image: x:1, restart: always, labels: {a: '1', b: '2'}}}",
            "services: {a: {image: x:2, labels: [b=3, c=4]}, b: {image: y:1}}"
        ),
        "environment by name": (
            "services: {a: {image: x:1, environment: [A=1, B=2, C]}}",
            "services: {a: {environment: {B: 3, D: 4}}}"
        ),
        "ports by where they lead": (
            "services: {a: {image: x:1, ports: ['80:80', '81:81']}}",
            "services: {a: {ports: ['80:80', '82:82', {target: 81, published: '81'}]}}"
        ),
        "volumes by target": (
            "services: {a: {image: x:1, volumes: ['/a:/t', '/b:/u']}}",
            "services: {a: {volumes: ['/c:/t:ro', {type: bind, source: /d, target: /v}]}}"
        ),
        "commands are replaced": (
            "services: {a: {image: x:1, command: a b, entrypoint: [x], healthcheck: {test: a, retries: 3}}}",
            "services: {a: {command: [c], entrypoint: y, healthcheck: {test: [CMD, b]}}}"
        ),
        "dependencies and networks by name": (
            "services: {a: {image: x:1, depends_on: [b], networks: [n]}, b: {image: y:1}, c: {image: z:1}}\nnetworks: {n: {}}",
            """
            services: {a: {depends_on: {b: {condition: service_started, restart: true}, c: {condition: service_started}},
              networks: {n: {aliases: [q]}, m: {}}}}
            networks: {m: {}}
            """
        ),
        "lists of text": (
            "services: {a: {image: x:1, dns: 1.1.1.1, cap_add: [A], tmpfs: /a, env_file: a.env, profiles: [p], expose: [80]}}",
            "services: {a: {dns: [2.2.2.2, 1.1.1.1], cap_add: [A, B], tmpfs: [/b], env_file: [b.env], profiles: [q], expose: ['81']}}"
        ),
        "build and logging": (
            "services: {a: {build: ., logging: {driver: local, options: {a: '1'}}}, b: {image: x:1, logging: {driver: local, options: {a: '1'}}}}",
            "services: {a: {build: {args: [A=1]}, logging: {driver: syslog}}, b: {logging: {options: {b: '2'}}}}"
        ),
        "reset and override": (
            "services: {a: {image: x:1, ports: ['80:80'], environment: {A: '1', B: '2'}, volumes: ['/a:/b']}}",
            "services: {a: {ports: !override ['90:90'], environment: {A: !reset null}, volumes: !reset []}}"
        ),
        "secrets, devices and hosts": (
            "services: {a: {image: x:1, secrets: [s], devices: [/dev/a], extra_hosts: [a:1.1.1.1], ulimits: {core: 1}}}\nsecrets: {s: {file: s}, t: {file: t}}",
            "services: {a: {secrets: [{source: t, target: q}, s], devices: ['/dev/b:/dev/a'], extra_hosts: {b: 2.2.2.2}, ulimits: {core: {soft: 1, hard: 2}}}}"
        ),
        "nothing in the place of something": (
            "services: {a: {image: x:1, environment: {A: '1'}, labels: [a=b]}}\nvolumes: {v: {driver: local}}",
            "services: {a: {environment: {}, labels: []}}\nvolumes: {v: {}, w: {}}"
        ),
        "deploy": (
            "services: {a: {image: x:1, deploy: {replicas: 1, labels: [a=b], resources: {limits: {cpus: '1'}}}}}",
            "services: {a: {deploy: {replicas: 2, labels: {a: c}, resources: {limits: {memory: 1g}}}}}"
        ),
    ]

    @Test(arguments: merges.keys.sorted())
    func filesAreMergedAsComposeDoes(_ name: String) async throws {
        let (base, over) = try #require(Self.merges[name])
        try await compare(
            ["c.yaml": base, "over.yaml": over, "a.env": "A=1", "b.env": "B=2"], ["c.yaml", "over.yaml"], "\(name)")
    }

    private static let projects: [String: [String: String]] = [
        "extends in one file": [
            "c.yaml": """
            services:
              base: {image: x:1, environment: [A=1], volumes: ["./a:/a"], labels: {l: "1"}, command: base}
              a: {extends: base, environment: {B: "2"}}
              b: {extends: {service: a}, environment: {A: "3"}, command: [b]}
            """
        ],
        "extends over files": [
            "c.yaml": "services: {a: {extends: {file: common/base.yaml, service: base}, image: y:1}}",
            "common/base.yaml": """
            services:
              base:
                extends: {file: deeper/root.yaml, service: root}
                volumes: ["./data:/data", {type: bind, source: ../up, target: /up}]
                env_file: [v.env]
                build: ./ctx
            """,
            "common/deeper/root.yaml": "services: {root: {image: r:1, volumes: ['./r:/r'], env_file: r.env}}",
            "common/v.env": "V=1", "common/deeper/r.env": "R=1",
        ],
        "include": [
            "c.yaml": "include: [sub/inner.yaml]\nservices: {a: {image: x:1, depends_on: [inner]}}",
            "sub/inner.yaml": """
            services: {inner: {image: "i:${VERSION}", volumes: ["./d:/d", "v:/v"], env_file: e.env, secrets: [s]}}
            volumes: {v: {}}
            secrets: {s: {file: ./s.txt}}
            """,
            "sub/.env": "VERSION=7", "sub/e.env": "E=1",
        ],
        "include with a folder and variables": [
            "c.yaml": """
            include:
              - {path: [sub/one.yaml, sub/two.yaml], project_directory: ., env_file: vars.env}
            services: {a: {image: x:1}}
            """,
            "sub/one.yaml": "services: {i: {image: 'i:${VERSION}', volumes: ['./d:/d']}}",
            "sub/two.yaml": "services: {i: {restart: always}}", "vars.env": "VERSION=8",
        ],
        "variables of .env": [
            "c.yaml": "services: {a: {image: 'x:${V}', environment: {P: '${P}', TAG: '${TAG}'}}}",
            ".env": "V=3\nP='a$b'\nTAG=loses\n",
        ],
        "several documents": ["c.yaml": "services: {a: {image: x:1}}\n---\nservices: {a: {restart: always}}\n"],
    ]

    @Test(arguments: projects.keys.sorted())
    func projectsOfSeveralFilesAreReadAsComposeDoes(_ name: String) async throws {
        try await compare(try #require(Self.projects[name]), ["c.yaml"], "\(name)")
    }

    private static let refused: [String: [String: String]] = [
        "extends itself": ["c.yaml": "services: {a: {extends: b}, b: {extends: a}}"],
        "extends nothing": ["c.yaml": "services: {a: {image: x, extends: nobody}}"],
        "includes itself": ["c.yaml": "include: [c.yaml]\nservices: {a: {image: x}}"],
        "two say different things": [
            "c.yaml": "include: [i.yaml]\nservices: {a: {image: x}}", "i.yaml": "services: {a: {image: y}}",
        ],
        "an include that is not there": ["c.yaml": "include: [none.yaml]\nservices: {a: {image: x}}"],
        "variables that are not there": ["c.yaml": "services: {a: {image: x, env_file: none.env}}"],
        "a key twice": ["c.yaml": "services: {a: {image: x, image: y}}"],
    ]

    @Test(arguments: refused.keys.sorted())
    func whatComposeRefusesIsRefusedHere(_ name: String) async throws {
        let files = try #require(Self.refused[name])
        try await withFolder { folder in
            try folder.write(files)
            let outcome = try await RealCompose.run(["-f", "c.yaml", "config", "-q"], in: folder)
            #expect(outcome.status != 0)
            let loader = ComposeLoader { Array(try Data(contentsOf: folder.appending(path: $0))) }
            #expect(throws: ComposeError.self) { try loader.load(["c.yaml"]).checked() }
        }
    }
}
