import Foundation
import Support
import Testing

@testable import StackKit

@Suite struct MoveProofTests {
    private func services(_ source: String, _ more: Document = [:]) -> Desired {
        var service: Document = [
            "image": "image", "volumes": [["type": "bind", "source": Document(source), "target": "/data"]],
        ]
        for (name, value) in more.members { service[name] = value }
        return Services.desired(["app": service])
    }

    @Test func onlyTheHostsSideMayChange() throws {
        let moves = try FolderMove.between(services("/old"), services("/new"))
        #expect(moves == [FolderMove(from: "/old", to: "/new", seen: [.init(service: "app", target: "/data")])])
        #expect(throws: MoveRefusal.nothingMoves) { try FolderMove.between(services("/old"), services("/old")) }
        #expect(throws: MoveRefusal.otherChanges(["app: user"])) {
            try FolderMove.between(services("/old"), services("/new", ["user": "1000"]))
        }
        #expect(throws: MoveRefusal.otherChanges(["b is only in one of them"])) {
            try FolderMove.between(
                services("/old"), Services.desired(["app": services("/new")["app"]?.document ?? [:], "b": [:]]))
        }
    }

    @Test func everyFileMustBeThereAndBeTheSame() async throws {
        try await withFolder { folder in
            let (old, new) = (folder.appending(path: "old").path, folder.appending(path: "new").path)
            for number in 0..<20 {
                let place = folder.appending(path: "old/show \(number % 3)")
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
                try Data(repeating: UInt8(number), count: 200_000).write(to: place.appending(path: "\(number).mkv"))
            }
            try await Program.run("cp", ["--archive", old, new])
            let move = FolderMove(from: old, to: new, seen: [])
            let proof = try MoveProof.before(move, sample: 5)
            #expect(proof.files == 20 && proof.compared == 5 && proof.sample.count == 5)
            // A second name of the same file needs no reading.
            #expect(try MoveProof.before(FolderMove(from: old, to: old, seen: []), sample: 5).compared == 0)

            let victim = "\(new)/show 1/4.mkv"
            try Data(repeating: 9, count: 200_000).write(to: URL(filePath: victim))
            #expect(throws: MoveRefusal.different(from: old, to: new, paths: ["show 1/4.mkv"], count: 1)) {
                try MoveProof.before(move, sample: 100)
            }
            try Data(repeating: 4, count: 199_999).write(to: URL(filePath: victim))
            #expect(throws: MoveRefusal.different(from: old, to: new, paths: ["show 1/4.mkv"], count: 1)) {
                try MoveProof.before(move, sample: 0)
            }
            try FileManager.default.removeItem(atPath: victim)
            #expect(throws: MoveRefusal.missing(from: old, to: new, paths: ["show 1/4.mkv"], count: 1)) {
                try MoveProof.before(move, sample: 0)
            }
            #expect(throws: MoveRefusal.unreadable("\(folder.path)/none", why: "no such file or directory")) {
                try MoveProof.before(FolderMove(from: "\(folder.path)/none", to: new, seen: []), sample: 0)
            }
        }
    }
}
