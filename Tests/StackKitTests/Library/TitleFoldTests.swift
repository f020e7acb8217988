import Testing

@testable import StackKit

struct TitleFoldTests {
    @Test(arguments: [
        ("Amélie", "Amelie"), ("Ame\u{301}lie", "Amélie"), ("Spider-Man", "Spiderman"), ("WALL·E", "WALL-E"),
        ("Fast & Furious", "Fast and Furious"), ("The Matrix", "Matrix, The"), ("A Bug’s Life", "Bug's Life"),
        ("Rocky II", "Rocky 2"), ("Rocky Ⅱ", "Rocky II"), ("Rocky V", "Rocky 5"), ("Ｓｅ７ｅｎ", "Se7en"),
        ("Æon Flux", "Aeon Flux"), ("Straße", "Strasse"), ("Łódź", "Lodz"), ("Người", "Nguoi"), ("S.W.A.T.", "SWAT"),
        ("СТАЛКЕР", "сталкер"), ("Alien³", "Alien3"), ("9½ Weeks", "9 1/2 Weeks"), ("ﬁlm", "film"),
    ])
    func theseAreOne(_ left: String, _ right: String) {
        #expect(TitleFold.fold(left) == TitleFold.fold(right))
    }

    @Test(arguments: [
        ("Apollo 13", "Apollo"), ("Ocean's 11", "Ocean's 12"), ("Ocean's 11", "Oceans"),
        ("V for Vendetta", "5 for Vendetta"),
        ("X-Men", "10 Men"), ("11 2", "1 12"), ("千と千尋の神隠し", "もののけ姫"), ("기생충", "괴물"), ("The Thing", "Thin"),
        ("Рай", "Ад"), ("I, Robot", "1 Robot"), ("Alien", "Aliens"),
    ])
    func theseAreTwo(_ left: String, _ right: String) {
        #expect(TitleFold.fold(left) != TitleFold.fold(right))
    }

    @Test func aTitleOfAnArticleKeepsIt() {
        #expect(TitleFold.fold("The") == "the")
        #expect(TitleFold.fold("A") == "a")
    }

    @Test func keysAgreeWithTexts() {
        var words = TitleFold.Words()
        let titles = ["Heat", "HEAT", "The Heat", "Heat 2", "Heat II", "1 2", "12", "火", "🔥"]
        for left in titles {
            for right in titles {
                words.read(Array(left.utf8)[...])
                let key = words.key
                words.read(Array(right.utf8)[...])
                #expect((key == words.key) == (TitleFold.fold(left) == TitleFold.fold(right)))
            }
        }
    }

    @Test func brokenBytesAreSurvived() {
        var words = TitleFold.Words()
        words.read([0xe2, 0x82, 0x41, 0xff, 0xc3])
        #expect(words.bytes.map(Array.init) == [[0x61]])
    }
}
