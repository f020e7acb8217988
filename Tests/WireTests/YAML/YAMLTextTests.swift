import Testing

@testable import Wire

@Suite struct YAMLTextTests {
    private let compose = """
        # My stack
        x-common: &common   # shared
          restart: unless-stopped

        services:
          # series
          sonarr:
            <<: *common
            image: "linuxserver/sonarr:4"   # pinned
            ports:
            - 8989:8989   # web

            # after ports
            environment: {PUID: 1000, TZ: 'Europe/Berlin'}
            volumes: [ "/data:/data" , /config ]
            empty:
          radarr:
            image: linuxserver/radarr
        # the end

        """

    private func edited(_ text: String, _ edit: (inout YAMLText) throws -> Void) throws -> String {
        var yaml = try YAMLText(text)
        try edit(&yaml)
        #expect(try Document(yaml: yaml.text) == yaml.document)
        return yaml.text
    }

    private func refusal(_ text: String, _ edit: (inout YAMLText) throws -> Void) throws -> YAMLText.EditError {
        var yaml = try YAMLText(text)
        let error = try #require(throws: YAMLText.EditError.self) { try edit(&yaml) }
        #expect(yaml.text == text)
        return error
    }

    @Test func settingAScalarChangesOnlyThatScalar() throws {
        let text = try edited(compose) { try $0.set(["services", "sonarr", "image"], to: "linuxserver/sonarr:5") }
        #expect(text == compose.replacing("\"linuxserver/sonarr:4\"", with: "linuxserver/sonarr:5"))
    }

    @Test func settingWhatIsThereAlreadyChangesNothing() throws {
        #expect(try edited(compose) { try $0.set([], to: Document(yaml: compose)) } == compose)
    }

    @Test func flowStyleIsEditedInPlace() throws {
        let text = try edited(compose) {
            try $0.set(["services", "sonarr", "environment", "PUID"], to: "1001")
            try $0.set(["services", "sonarr", "environment", "UMASK"], to: "022")
            try $0.set(["services", "sonarr", "volumes", 2], to: "a, b")
            try $0.remove(["services", "sonarr", "volumes", 0])
            try $0.rename(["services", "sonarr", "environment", "TZ"], to: "ZONE")
        }
        #expect(
            text
                == compose.replacing(
                    "{PUID: 1000, TZ: 'Europe/Berlin'}", with: "{PUID: \"1001\", ZONE: 'Europe/Berlin', UMASK: \"022\"}"
                )
                .replacing("[ \"/data:/data\" , /config ]", with: "[ /config, \"a, b\" ]"))
    }

    @Test func anElementIsAppendedBehindTheLastOne() throws {
        let text = try edited(compose) { try $0.set(["services", "sonarr", "ports", 1], to: "9898:9898") }
        #expect(text == compose.replacing("# web\n", with: "# web\n    - \"9898:9898\"\n"))
    }

    @Test func aNewMemberGoesBehindTheLastOne() throws {
        let text = try edited(compose) { try $0.set(["services", "radarr", "ports"], to: ["7878:7878"]) }
        #expect(text == compose.replacing("radarr\n#", with: "radarr\n    ports:\n      - \"7878:7878\"\n#"))
    }

    @Test func aNewMemberGoesBehindTheOneNamed() throws {
        let text = try edited(compose) {
            try $0.insert("hostname", "sonarr", after: ["services", "sonarr", "image"])
            try $0.insert("labels", ["a": 1], after: ["services", "sonarr", "<<"].dropLast() + ["image"])
        }
        #expect(text.contains("# pinned\n    labels:\n      a: 1\n    hostname: sonarr\n    ports:\n"))
    }

    @Test func whatIsMissingOnTheWayIsAdded() throws {
        let text = try edited(compose) { try $0.set(["networks", "media", "driver"], to: "bridge") }
        #expect(text == compose.replacing("# the end\n", with: "networks:\n  media:\n    driver: bridge\n# the end\n"))
    }

    @Test func anEmptyValueIsFilled() throws {
        let text = try edited(compose) { try $0.set(["services", "sonarr", "empty", "a"], to: 1) }
        #expect(text == compose.replacing("empty:\n", with: "empty:\n      a: 1\n"))
        #expect(try edited("a:\n") { try $0.set(["a"], to: 5) } == "a: 5\n")
        #expect(try edited("a: # why\n") { try $0.set(["a"], to: ["x"]) } == "a: # why\n  - x\n")
    }

    @Test func removingAMemberTakesItsLinesAndNoOthers() throws {
        let text = try edited(compose) { try $0.remove(["services", "sonarr", "ports"]) }
        #expect(text == compose.replacing("    ports:\n    - 8989:8989   # web\n", with: ""))
    }

    @Test func removingTheLastMemberLeavesAnEmptyObject() throws {
        let text = try edited(compose) { try $0.remove(["services", "radarr", "image"]) }
        #expect(text == compose.replacing("radarr:\n    image: linuxserver/radarr\n", with: "radarr: {}\n"))
        #expect(try edited("a: 1 # c\n") { try $0.remove(["a"]) } == "{} # c\n")
    }

    @Test func removingTheFirstMemberOfAnElementKeepsTheDash() throws {
        let list = "- a: 1\n  b: 2\n- a: 3 # x\n  # y\n  b: 4\n- 5\n"
        #expect(try edited(list) { try $0.remove([0, "a"]) } == "- b: 2\n- a: 3 # x\n  # y\n  b: 4\n- 5\n")
        #expect(try edited(list) { try $0.remove([1, "a"]) } == "- a: 1\n  b: 2\n-  # x\n  # y\n  b: 4\n- 5\n")
        #expect(try edited(list) { try $0.remove([1]) } == "- a: 1\n  b: 2\n- 5\n".replacing("- 5", with: "- 5"))
    }

    @Test func renamingKeepsPlaceValueAndComment() throws {
        let text = try edited(compose) { try $0.rename(["services", "sonarr"], to: "series") }
        #expect(text == compose.replacing("  sonarr:\n", with: "  series:\n"))
        #expect(
            try refusal(compose) { try $0.rename(["services", "sonarr"], to: "radarr") }.reason.contains("already"))
    }

    @Test func commentsBehindAKeySurviveItsValue() throws {
        let text = "a: # why\n  # which\n  - x\n  - y\nb: 1\n"
        #expect(try edited(text) { try $0.set(["a"], to: 5) } == "a: 5 # why\n  # which\nb: 1\n")
        #expect(try edited("a: 1 # why\nb: 2") { try $0.set(["a"], to: ["c": 1]) } == "a: # why\n  c: 1\nb: 2")
        #expect(try edited("a: 1 # why\nb: 2") { try $0.set(["a"], to: "x\ny\n") } == "a: | # why\n  x\n  y\nb: 2")
    }

    @Test func aBlockOfTextIsReplacedWhole() throws {
        let text = "a: |\n  x\n  y\n\n# c\nb: 1\n"
        #expect(try edited(text) { try $0.set(["a"], to: "z") } == "a: z\n\n# c\nb: 1\n")
        #expect(try edited(text) { try $0.set(["a"], to: "p\n q\n") } == "a: |\n  p\n   q\n\n# c\nb: 1\n")
        #expect(try edited(text) { try $0.remove(["a"]) } == "\n# c\nb: 1\n")
    }

    @Test func anotherIndentationIsKept() throws {
        let text = "a:\n    b:\n        - x\n    c: 1\n"
        let longer = try edited(text) { try $0.set(["a", "b"], to: ["x", "z"]) }
        #expect(longer == "a:\n    b:\n        - x\n        - z\n    c: 1\n")
        #expect(try edited(text) { try $0.set(["a", "d"], to: 2) } == text + "    d: 2\n")
    }

    @Test func lineBreaksStayWhatTheyAre() throws {
        let text = "a: 1\r\nb:\r\n  - x\r\n"
        #expect(
            try edited(text) { try $0.set(["b", 1], to: ["c": 1, "d": 2]) }
                == "a: 1\r\nb:\r\n  - x\r\n  - c: 1\r\n    d: 2\r\n")
    }

    @Test func aTextOfNothingButCommentsIsFilled() throws {
        #expect(try edited("# only this") { try $0.set(["a", "b"], to: 1) } == "# only this\na:\n  b: 1\n")
        #expect(try edited("") { try $0.set(["a"], to: 1) } == "a: 1\n")
    }

    @Test func anAnchoredObjectIsEditedWhereNothingRepeatsIt() throws {
        let text = "x: &a\n  # c\n  b: 1\n"
        #expect(try edited(text) { try $0.set(["x", "c"], to: 2) } == text + "  c: 2\n")
    }

    @Test func whatComesFromAnAliasIsNotEditedThere() throws {
        let text = "a: &x\n  b: 1\nc: *x\n"
        #expect(try refusal(text) { try $0.set(["c", "b"], to: 2) }.reason.contains("alias"))
        #expect(try refusal(text) { try $0.set(["a", "b"], to: 2) }.reason.contains("alias"))
        #expect(try edited(text) { try $0.set(["c"], to: 2) } == "a: &x\n  b: 1\nc: 2\n")
    }

    @Test func aMergedMemberIsOverriddenAndNotRemoved() throws {
        let text = try edited(compose) { try $0.set(["services", "sonarr", "restart"], to: "no") }
        #expect(text.contains("    empty:\n    restart: \"no\"\n"))
        let error = try refusal(compose) { try $0.remove(["services", "sonarr", "restart"]) }
        #expect(error.path == "services.sonarr.restart")
        #expect(error.reason.contains("merge"))
    }

    @Test func whatCannotBeIsSaid() throws {
        #expect(
            try refusal("a: 1") { try $0.set(["a", "b"], to: 1) }.description
                == "a.b: it is in a number, not in an object")
        #expect(try refusal("a: [1]") { try $0.set(["a", 5], to: 1) }.reason.contains("1 elements"))
        #expect(try refusal("a: 1") { try $0.remove(["b"]) }.path == "b")
    }

    @Test func aChangedObjectTouchesOnlyWhatDiffers() throws {
        var document = try Document(yaml: compose)
        document["services"]["sonarr"]["image"] = "x"
        document["services"]["radarr"] = nil
        document["services"].members["radarr"] = nil
        document["services"]["lidarr"] = ["image": "l"]
        let text = try edited(compose) { try $0.set([], to: document) }
        #expect(
            text
                == compose.replacing("\"linuxserver/sonarr:4\"", with: "x")
                .replacing("  radarr:\n    image: linuxserver/radarr\n", with: "  lidarr:\n    image: l\n"))
    }
}
