import StackKit
import Testing

struct ComposeModelTests {
    private func service(_ text: String) throws -> ComposeFile.Service {
        let file = try #require(ComposeFile(try Document(yaml: "services:\n  a:\n    \(text)")))
        return try #require(file.services["a"])
    }

    @Test func shortAndLongPortsReadTheSame() throws {
        let short = try service("ports: [\"127.0.0.1:8080:80/udp\"]")
        let long = try service("ports: [{host_ip: 127.0.0.1, published: 8080, target: 80, protocol: udp}]")
        #expect(short == long)
        #expect(short.ports.first?.published == PortRange(8080))
        #expect(short.ports.first?.carrier == .udp)
    }

    @Test(
        arguments: [
            ("80", nil, "80", nil), ("8080:80", "8080", "80", nil), ("127.0.0.1::80", nil, "80", "127.0.0.1"),
            ("[::1]:81:80", "81", "80", "::1"), ("::1:81:80", "81", "80", "::1"),
            ("8000-8010:80", "8000-8010", "80", nil),
            ("1-3:4-6", "1-3", "4-6", nil),
        ] as [(String, String?, String, String?)])
    func aPortIsReadInParts(_ text: String, _ published: String?, _ target: String, _ address: String?) throws {
        let port = try #require(ComposeFile.Port(text))
        #expect(port.published?.description == published)
        #expect(port.target.description == target)
        #expect(port.hostIP == address)
    }

    @Test(arguments: ["", "a:80", "80:b", "80/ftp", "99999", "8:80:", "1.2.3:80:80", "80-70", "80:80:80:80"])
    func whatIsNoPortIsNoPort(_ text: String) { #expect(ComposeFile.Port(text) == nil) }

    @Test func aRangeIsPublishedPortByPort() throws {
        let port = try #require(ComposeFile.Port("7000-7002:80-82"))
        #expect(port.single.map(\.target.description) == ["80", "81", "82"])
        #expect(port.single.map { $0.published?.description } == ["7000", "7001", "7002"])
    }

    @Test func shortMountsSayWhatTheLongOnesDo() throws {
        let short = try service("volumes: [\"/a:/b:ro,z,rslave\", \"data:/d:nocopy\", /e]")
        let long = try service(
            """
            volumes:
                  - {type: bind, source: /a, target: /b, read_only: true, bind: {create_host_path: true, selinux: z, propagation: rslave}}
                  - {type: volume, source: data, target: /d, volume: {nocopy: true}}
                  - {type: volume, target: /e}
            """)
        #expect(short == long)
    }

    @Test func aMountThatMakesNoFolderIsPrintedAtLength() throws {
        let file = try service("volumes: [{type: bind, source: /a, target: /b}]")
        #expect(file.volumes.first?.bind == nil)
        var whole = ComposeFile()
        whole.services["a"] = file
        #expect(whole.document["services"]["a"]["volumes"][0]["type"].string == "bind")
    }

    @Test func aDriveIsNoVolume() throws {
        let mount = try #require(ComposeFile.Mount(#"C:\media:/media"#))
        #expect(mount.kind == .bind)
        #expect(mount.source == #"C:\media"#)
    }

    @Test(
        arguments: [
            ("30s", 30_000_000_000), ("1m30s", 90_000_000_000), ("1.5h", 5_400_000_000_000), ("500ms", 500_000_000),
            ("1d", 86_400_000_000_000), ("-2s", -2_000_000_000), ("0", 0),
        ] as [(String, Int64)])
    func aSpanOfTimeIsRead(_ text: String, _ nanoseconds: Int64) {
        #expect(ComposeDuration(text)?.nanoseconds == nanoseconds)
    }

    @Test(arguments: ["30", "s", "", "1 s", "1x", "1m30", "999999999999h"])
    func whatIsNoSpanOfTimeIsNone(_ text: String) { #expect(ComposeDuration(text) == nil) }

    @Test(
        arguments: [
            ("512m", 536_870_912), ("2g", 2_147_483_648), ("1.5GB", 1_610_612_736), ("1024", 1024), ("1 kib", 1024),
            ("-1", -1), ("7b", 7),
        ] as [(String, Int64)])
    func anAmountIsRead(_ text: String, _ bytes: Int64) { #expect(ByteSize(text)?.bytes == bytes) }

    @Test(arguments: ["lots", "", "5x", "1gg", ".5g", "1bb"])
    func whatIsNoAmountIsNone(_ text: String) { #expect(ByteSize(text) == nil) }

    @Test func whatIsNotKnownIsKeptAtEveryDepth() throws {
        let text = """
            x-top: {a: [1, {b: c}]}
            services:
              a:
                image: x
                new_key: [1]
                healthcheck: {test: x, x-why: because, someday: 3}
                ports: [{target: "80", x-p: q}]
                deploy: {resources: {limits: {x-l: 1}}}
                depends_on: {b: {condition: service_started, x-d: 1}}
            networks: {n: {x-n: {deep: true}, ipam: {config: [{subnet: 10.0.0.0/8, x-i: 1}]}}}
            """
        let document = try Document(yaml: text)
        #expect(try #require(ComposeFile(document)).document == document)
    }

    @Test func whatCannotBeReadYetIsKeptInItsPlace() throws {
        let text = "services:\n  a:\n    image: x\n    scale: ${N}\n    privileged: ${P:-true}\n    x-z: 1\n"
        let file = try #require(ComposeFile(try Document(yaml: text)))
        #expect(file.services["a"]?.scale == nil)
        #expect(file.yaml() == text)
    }

    @Test func keysArePrintedInTheConventionalOrder() throws {
        let file = try service(
            "{labels: [a=b], restart: always, volumes: ['/a:/b'], image: x, environment: [A=1], ports: [80]}")
        var whole = ComposeFile()
        whole.services["a"] = file
        #expect(
            whole.yaml() == """
                services:
                  a:
                    image: x
                    environment:
                      A: "1"
                    restart: always
                    ports:
                      - "80"
                    volumes:
                      - /a:/b
                    labels:
                      a: b

                """)
    }

    @Test func aDollarIsDoubledOnlyWhereThatIsAskedFor() throws {
        var file = ComposeFile()
        file.services["a"] = ComposeFile.Service()
        file.services["a"]?.environment["A"] = "$B"
        #expect(file.document["services"]["a"]["environment"]["A"] == "$B")
        #expect(file.yaml(escapingDollars: true).contains("A: $$B"))
    }

    @Test func anEnvironmentTellsNothingFromNoValue() throws {
        let listed = try service("environment: [A=, B, C=d=e, 'D=x y']")
        #expect(listed.environment["A"] == .some(""))
        #expect(listed.environment["B"] == .some(nil))
        #expect(listed.environment["C"] == .some("d=e"))
        #expect(listed.environment["E"] == .none)
        #expect(try listed == service("environment: {A: '', B: null, C: d=e, D: x y}"))
    }
}
