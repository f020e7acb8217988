import Foundation
import StackKit
import Support
import Testing

struct SecretFolderTests {
    @Test func eachSecretIsAFileForItsUserAlone() async throws {
        try await withFolder { folder async throws in
            let path = folder.appending(path: "secrets").path
            let secrets = SecretFolder(path)
            #expect(try secrets.write(["vpn-user": "me", "vpn-key": "one\ntwo"]).written == ["vpn-key", "vpn-user"])
            #expect(try String(contentsOfFile: secrets.file(of: "vpn-key"), encoding: .utf8) == "one\ntwo")
            #expect(try mode(of: path) == 0o700)
            #expect(try mode(of: secrets.file(of: "vpn-user")) == 0o400)
            #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["vpn-key", "vpn-user"])
        }
    }

    @Test func onlyWhatChangedIsWritten() async throws {
        try await withFolder { folder in
            var secrets = SecretFolder(folder.appending(path: "secrets").path)
            try secrets.write(["a": "one", "b": "two"])
            let changes = try secrets.write(["a": "one", "b": "three"])
            #expect(changes.written == ["b"])
            #expect(changes.unchanged == ["a"])
            secrets.isWritable = true
            #expect(try secrets.write(["a": "one"]).written == ["a"])
            #expect(try mode(of: secrets.file(of: "a")) == 0o600)
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func aFileBelongsToTheContainersUser() async throws {
        try await withFolder { folder in
            let secrets = SecretFolder(
                folder.appending(path: "secrets").path, owner: SecretFolder.Owner(user: 1000, group: 1001))
            try secrets.write(["a": "one"])
            let attributes = try FileManager.default.attributesOfItem(atPath: secrets.file(of: "a"))
            #expect(attributes[.ownerAccountID] as? Int == 1000)
            #expect(attributes[.groupOwnerAccountID] as? Int == 1001)
            #expect(try secrets.write(["a": "one"]).unchanged == ["a"])
        }
    }

    @Test func aFolderThatOthersWriteIsRefused() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "secrets").path
            let secrets = SecretFolder(path)
            try secrets.write(["a": "one"])
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
            #expect(throws: VaultError.self) { try secrets.write(["a": "two"]) }
            let link = folder.appending(path: "link").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
            #expect(throws: VaultError.self) { try SecretFolder(link).write(["a": "two"]) }
        }
    }

    @Test func masksAndPathsAreNoSecrets() async throws {
        try await withFolder { folder in
            let secrets = SecretFolder(folder.appending(path: "secrets").path)
            #expect(throws: VaultError.self) { try secrets.write(["a": "********"]) }
            #expect(throws: VaultError.self) { try secrets.write(["../a": "one"]) }
            #expect(throws: VaultError.self) { try secrets.remove(["../a"]) }
        }
    }

    @Test func whatIsRemovedIsGone() async throws {
        try await withFolder { folder in
            let secrets = SecretFolder(folder.appending(path: "secrets").path)
            try secrets.write(["a": "one", "b": "two"])
            try secrets.remove(["a", "none"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: secrets.path) == ["b"])
        }
    }
}
