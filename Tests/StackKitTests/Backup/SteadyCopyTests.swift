import Foundation
import Support
import Testing

@testable import StackKit

struct SteadyCopyTests {
    private static func copied(
        _ meanwhile: (_ attempt: Int, _ path: String) -> Void
    ) async throws -> (copy: SteadyCopy?, text: String) {
        try await withFolder { folder in
            let (source, target) = (folder.appending(path: "file").path, folder.appending(path: "copy").path)
            try Data("first".utf8).write(to: URL(filePath: source))
            let copy = try SteadyCopy(of: source, to: target) { meanwhile($0, source) }
            return (copy, String(decoding: try Data(contentsOf: URL(filePath: target)), as: UTF8.self))
        }
    }

    private static func overwrite(_ path: String, _ text: String) {
        let file = FileHandle(forWritingAtPath: path)
        file?.write(Data(text.utf8))
        try? file?.close()
    }

    @Test func aQuietFileIsCopied() async throws {
        let (copy, text) = try await Self.copied { _, _ in }
        #expect(copy?.isSteady == true && copy?.size == 5 && text == "first")
        #expect(copy?.sha256 == Digest.hex(Digest.sha256(Array("first".utf8))))
    }

    @Test func aFileThatChangedIsReadAgain() async throws {
        let (copy, text) = try await Self.copied { if $0 == 1 { Self.overwrite($1, "other") } }
        #expect(copy?.isSteady == true && text == "other")
    }

    @Test func aFileThatNeverStandsStillIsSaidToBeUnsteady() async throws {
        let (copy, _) = try await Self.copied { Self.overwrite($1, "try \($0)") }
        #expect(copy?.isSteady == false)
    }

    /// Whoever replaces a file leaves the former one whole for those that have it open.
    @Test func aFileThatIsReplacedIsTheOldOrTheNew() async throws {
        let (copy, text) = try await Self.copied { try? AtomicFile($1).replace(with: Array("new \($0)".utf8)) }
        #expect(copy?.isSteady == true && text == "first")
    }

    @Test func whatIsGoneIsNoFile() async throws {
        try await withFolder { folder async throws in
            let target = folder.appending(path: "copy").path
            #expect(try SteadyCopy(of: folder.appending(path: "none").path, to: target) == nil)
            #expect(try SteadyCopy(of: folder.path, to: target) == nil)
        }
    }
}
