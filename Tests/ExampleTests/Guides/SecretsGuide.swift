import StackKit

/// The code of Secrets.md.
func secretsGuide(
    _ passphrase: Secret, _ shown: Document, _ stored: Document, _ ledger: SecretLedger, _ other: Vault,
    _ input: DiagnosticsInput, works: () async throws -> Bool
) async throws {
    try VaultKey.makeFile(at: "/etc/maestrarr/vault.key")
    let vault = try await Vault.create(at: "/srv/stack/vault", key: .file("/etc/maestrarr/vault.key"))
    try await vault.set("radarr.api-key", to: .apiKey())
    print(try vault.names())

    let secrets = Vault.resolver(at: "/srv/stack/vault") { .file("/etc/maestrarr/vault.key") }
    let key = try secrets("radarr.api-key")
    _ = key

    try await vault.rotate("radarr.api-key", to: .apiKey())
    if try await works() {
        try await vault.confirm("radarr.api-key")
    } else {
        try await vault.rollBack("radarr.api-key")
    }

    let reopened = try await vault.resealed(with: .passphrase(passphrase))
    _ = reopened

    let saved = try shown.keepingMasked(from: stored)
    _ = saved

    let wanted = try vault.fingerprint(of: vault.secret("radarr.api-key"))
    switch ledger.verdict(on: "prowlarr/applications/radarr/apiKey", answer: .masked, wanted: wanted) {
    case .inPlace, .unknown: break
    case .outdated, .changed: print("set it again")
    }

    let folder = SecretFolder("/srv/stack/secrets", owner: .init(user: 1000, group: 1000))
    let changes = try folder.write(["vpn-user": vault.secret("vpn-user")])
    print(changes.written)

    let export = try vault.exported(passphrase: passphrase)
    let done = try await other.importing(export, passphrase: passphrase)
    print(done.added, done.kept)

    let bundle = try DiagnosticsBundle(input, secrets: vault.secrets().values)
    print(bundle.causes.map(\.sentence))
    try bundle.write(to: "diagnostics.tar.gz")
}

func backupGuide() async throws {
    let backups = BackupFolder("/srv/backups")
    let radarr = BackupRoot("radarr", at: "/srv/config/radarr", leavingOut: BackupRoot.remade)
    let taken = try await backups.take(
        [BackupRoot("stack", at: "/srv/stack"), radarr], leavingOut: ["/etc/maestrarr/vault.key", "/srv/stack/secrets"])
    _ = try await taken.backup.verify()
    try await backups.prune(BackupRetention(daily: 7, weekly: 4, monthly: 6))

    let restored = try await taken.backup.restore(only: ["radarr"])
    print(restored.roots)
}
