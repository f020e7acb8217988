import FoundationEssentials
import Testing

@testable import Wire

/// Tapes as an XML reader writes them: attributes first, then children, then text.
@Suite struct ElementTests {
    private struct Part: Decodable, Equatable {
        var file: String
        var size: Int
    }
    private struct Video: Decodable {
        var title: String
        var year: Int?
        var addedAt: Date?
        var isNew: Bool?
        var part: [ElementTests.Part]
        var guid: [Document]
        var tag: [String]
    }

    private func tape() -> Tape {
        let tape = Tape()
        tape.isUntyped = true
        tape.begin(.element)
        for (name, value) in [("title", "Ran"), ("year", "1985"), ("addedAt", "1714594500"), ("isNew", "1")] {
            tape.name(name.utf8)
            tape.scalar(.string, value.utf8)
        }
        part("a.mkv", "1", tape)
        tape.name("guid".utf8, isChild: true)
        tape.scalar(.string, "imdb://1".utf8)
        part("b.mkv", "x", tape)
        part("c.mkv", "3", tape)
        tape.end()
        return tape
    }

    private func part(_ file: String, _ size: String, _ tape: Tape) {
        tape.name("part".utf8, isChild: true)
        tape.begin(.element)
        tape.name("file".utf8)
        tape.scalar(.string, file.utf8)
        tape.name("size".utf8)
        tape.begin(.element)
        tape.name("unit".utf8)
        tape.scalar(.string, "B".utf8)
        tape.name("#text".utf8)
        tape.scalar(.string, size.utf8)
        tape.end()
        tape.end()
    }

    @Test func attributesAreScalarsAndChildrenOfOneNameAList() throws {
        let (tape, drift) = (tape(), Drift())
        tape.drift = drift
        let video = try tape.model(Video.self)
        #expect(video.title == "Ran" && video.year == 1985 && video.isNew == true)
        #expect(video.addedAt == Date(timeIntervalSince1970: 1_714_594_500))
        #expect(video.part == [Part(file: "a.mkv", size: 1), Part(file: "c.mkv", size: 3)])
        #expect(video.guid == ["imdb://1"])
        #expect(video.tag.isEmpty)
        // Text is all that XML has: only what could not be read is worth a note.
        #expect(drift.notes.map(\.path) == ["part.size.#text"])
        #expect(drift.losses == 1)
    }

    @Test func aDocumentFieldTakesAllChildrenOfItsName() throws {
        struct Raw: Decodable {
            var part: Document
            var title: Document
        }
        let raw = try tape().model(Raw.self)
        #expect(raw.part.list.map { $0["file"] } == ["a.mkv", "b.mkv", "c.mkv"])
        #expect(raw.title == "Ran")
        #expect(Document(tape())["part"] == raw.part)
    }

    @Test func oneChildReadsAsAModel() throws {
        struct Single: Decodable { var part: ElementTests.Part }
        #expect(try tape().model(Single.self).part.file == "a.mkv")
    }

    @Test func openKeepsTheWholeElement() throws {
        struct Titled: Model { var title: String }
        let open = try tape().model(Open<Titled>.self)
        #expect(open.document == Document(tape()))
    }
}
