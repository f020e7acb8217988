internal import SQLite

/// A SQLite database that another program may be using: just what copying and checking it needs.
@safe struct SQLiteDatabase: ~Copyable {
    private let connection: OpaquePointer
    private let path: String

    /// How a database is opened.
    enum Mode {
        /// As its program has it open: its log is taken part in and its locks are kept.
        case shared
        /// A copy that nobody else has: no locks, no log, not one byte changed.
        case sealed
        /// Made anew.
        case new
    }

    /// What every database begins with.
    static let magic = Array("SQLite format 3\0".utf8)

    init(_ path: String, _ mode: Mode) throws(BackupError) {
        var opened: OpaquePointer?
        let flags =
            switch mode {
            case .shared: SQLITE_OPEN_READWRITE
            case .sealed: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
            case .new: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let address = parts.map { PercentEncoding.segment(String($0)) }.joined(separator: "/")
        let name = mode == .sealed ? "file:\(address)?immutable=1" : path
        var result = unsafe sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        if mode == .shared, result & 0xff == SQLITE_CANTOPEN || result & 0xff == SQLITE_READONLY {
            unsafe sqlite3_close_v2(opened)
            result = unsafe sqlite3_open_v2(name, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        }
        guard result == SQLITE_OK, let connection = unsafe opened else {
            let error = Self.failure(path, result)
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        unsafe self.connection = unsafe connection
        self.path = path
        unsafe _ = sqlite3_busy_timeout(connection, 10_000)
        // Closing must not write back a log that a program left: the database is that program's.
        if mode == .shared, DatabaseQuiet.hasLog(path) { unsafe _ = sqlite_leave_log_on_close(connection) }
    }

    deinit { unsafe _ = sqlite3_close_v2(connection) }

    /// Copies the state of one moment to a new file, whatever others write meanwhile.
    ///
    /// It is read in one go: with a write-ahead log nobody waits for that; without one, writers wait as for any reader.
    func copy(to target: String) throws(BackupError) {
        let copy = try SQLiteDatabase(target, .new)
        guard let backup = unsafe sqlite3_backup_init(copy.connection, "main", connection, "main") else {
            throw unsafe Self.failure(path, sqlite3_extended_errcode(copy.connection))
        }
        var result: Int32
        var tries = 0
        repeat {
            result = unsafe sqlite3_backup_step(backup, -1)
            tries += 1
            if Self.isBusy(result) { sqlite3_sleep(50) }
        } while Self.isBusy(result) && tries < 400
        let finished = unsafe sqlite3_backup_finish(backup)
        guard result == SQLITE_DONE, finished == SQLITE_OK else {
            throw Self.failure(path, result == SQLITE_DONE ? finished : result)
        }
    }

    /// What `PRAGMA integrity_check` has to say; empty for a sound database.
    func problems() throws(BackupError) -> [String] {
        try column("PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }

    /// The first column of every row, as text.
    func column(_ sql: String) throws(BackupError) -> [String] {
        var statement: OpaquePointer?
        guard unsafe sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
            throw unsafe Self.failure(path, sqlite3_extended_errcode(connection))
        }
        defer { unsafe _ = sqlite3_finalize(statement) }
        var rows: [String] = []
        while true {
            let result = unsafe sqlite3_step(statement)
            if result == SQLITE_DONE { return rows }
            guard result == SQLITE_ROW else { throw Self.failure(path, result) }
            rows.append(unsafe sqlite3_column_text(statement, 0).map { unsafe String(cString: $0) } ?? "")
        }
    }

    private static func isBusy(_ result: Int32) -> Bool {
        result & 0xff == SQLITE_BUSY || result & 0xff == SQLITE_LOCKED
    }

    private static func failure(_ path: String, _ result: Int32) -> BackupError {
        let advice =
            switch result & 0xff {
            case SQLITE_BUSY, SQLITE_LOCKED: "Its program writes without a pause: stop it and try again."
            case SQLITE_FULL: "Free some space, and try again."
            case SQLITE_NOTADB, SQLITE_CORRUPT: "Restore it from an older backup, or have its program repair it."
            default: "Check the file, its owner and its folder's."
            }
        return BackupError(
            .database, "\(path) could not be read by SQLite: \(unsafe String(cString: sqlite3_errstr(result))).", advice
        )
    }
}
