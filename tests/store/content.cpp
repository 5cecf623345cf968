// SPDX-License-Identifier: MIT
// Files that are kept inside the register.
#include "store/content.h"

#include "domain/papers.h"
#include "store/recordnames.h"
#include "store/register.h"
#include "store/search.h"

using namespace samspel;
using namespace samspel::made;

namespace {

// SHA-256 of "abc", FIPS 180-2, appendix B.1.
const QString abc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

FileLink keep(Ledger& ledger, const QByteArray& data, const QString& name = u"minutes.txt"_s,
              const QString& text = {}) {
    Problems problems;
    const FileLink link = ledger.keepFile({name, data, u"text/plain"_s, text}, problems);
    CHECK(words(problems).isEmpty());
    return link;
}

Id<Document> document(Ledger& ledger, const FileLink& file) {
    Document document;
    document.title = u"Referat"_s;
    document.file = file;
    return add(ledger, document);
}

qint64 kept(const Ledger& ledger) {
    return ledger.database().value<std::int64_t>("SELECT count(*) FROM content").value();
}

std::size_t hits(const Ledger& ledger, const QString& typed) {
    const RecordNames names(ledger, ledger.language());
    const auto groups = search(ledger, names, typed);
    return groups.empty() ? 0 : groups[0].hits.size();
}

} // namespace

TEST_CASE("a file is kept under its SHA-256, once, and comes back byte by byte", "[content]") {
    Register made;
    const FileLink link = keep(*made, QByteArray("abc"));
    CHECK(link == FileLink{u"minutes.txt"_s, abc, {}});
    CHECK(keep(*made, QByteArray("abc"), u"folder/other.txt"_s) == FileLink{u"other.txt"_s, abc, {}});
    CHECK(kept(*made) == 1);
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i) {
        bytes.append(static_cast<char>(i * 31));
    }
    const FileLink large = keep(*made, bytes, u"a.bin"_s);
    keep(*made, {}, u"empty.txt"_s);
    made.reopen();
    CHECK(made->content(abc)->data == QByteArray("abc"));
    CHECK(made->content(abc)->media == u"text/plain"_s);
    CHECK(made->content(large.sha256)->data == bytes);
    CHECK_FALSE(made->content(QString(64, u'0')));
    CHECK(made->check().isEmpty());
}

TEST_CASE("keeping a file is no step, and the record that names it can be undone and done again",
          "[content]") {
    Register made;
    const FileLink link = keep(*made, QByteArray("abc"), u"minutes.txt"_s, u"Vedtak om nettverk i norsk"_s);
    CHECK_FALSE(made->undoable());
    const auto id = document(*made, link);
    CHECK(hits(*made, u"vedtak norsk"_s) == 1);
    made->undo();
    CHECK(hits(*made, u"vedtak norsk"_s) == 0);
    CHECK(made->compact().files == 0); // redo would need it
    made.reopen();
    made->redo();
    CHECK(made->find(id)->file == link);
    CHECK(made->content(link.sha256)->data == QByteArray("abc"));
    CHECK(hits(*made, u"vedtak norsk"_s) == 1);
    REQUIRE(made->change({Action::remove, u"document"_s, {}}, [&](Edit& edit) { edit.remove(id); }).empty());
    CHECK(made->compact().files == 0); // undo would need it
    made->undo();
    CHECK(made->content(made->find(id)->file.sha256));
}

TEST_CASE("a document is found by the text of its file, and shows where", "[content]") {
    const Register made;
    document(*made,
             keep(*made, QByteArray("abc"), u"referat.pdf"_s, u"Sak 12/24\nSkulane ønskjer meir tid."_s));
    const RecordNames names(*made, made->language());
    const auto groups = search(*made, names, u"onskjer"_s);
    REQUIRE(groups.size() == 1);
    const SearchHit& hit = groups[0].hits.front();
    CHECK(hit.name == u"Referat"_s);
    CHECK(hit.field == u"File"_s);
    CHECK(hit.snippet.text == u"Sak 12/24 Skulane ønskjer meir tid."_s);
    CHECK(hit.snippet.marks == std::vector<Mark>{{18, 7}});
    CHECK(hits(*made, u"referat pdf"_s) == 1); // the file's name is text too
}

TEST_CASE("a text that becomes known later reaches the records that hold the file", "[content]") {
    const Register made;
    document(*made, keep(*made, QByteArray("abc")));
    CHECK(hits(*made, u"vedtak"_s) == 0);
    keep(*made, QByteArray("abc"), u"again.txt"_s, u"vedtak"_s);
    CHECK(hits(*made, u"vedtak"_s) == 1);
    keep(*made, QByteArray("abc"), u"again.txt"_s, u"another text"_s); // the first stays
    CHECK(hits(*made, u"vedtak"_s) == 1);
}

TEST_CASE("a file that no record names is told of and cleared, and nothing else", "[content]") {
    const Register made;
    document(*made, keep(*made, QByteArray("abc")));
    keep(*made, QByteArray("left behind"));
    CHECK(made->check().isEmpty());
    CHECK(
        made->remarks() ==
        QStringList{
            u"Kept files that no record uses any longer: 1. File, Compact the register, clears them; in a terminal: samspel-cli compact REGISTER."_s});
    CHECK(made->compact().files == 1);
    CHECK(kept(*made) == 1);
    CHECK(made->content(abc));
    CHECK(made->remarks().isEmpty());
}

TEST_CASE("a file that is too large is refused in words, by the register's own limit", "[content]") {
    const Register made;
    CHECK(made->mostBytesOfAFile() == 50'000'000);
    made->setSetting(u"largest_file_mb"_s, u"1"_s);
    Problems problems;
    made->keepFile({u"film.mp4"_s, QByteArray(1'000'001, 'x'), {}, {}}, problems);
    CHECK(words(problems) ==
          QStringList{u": film.mp4 is too large to be kept in the register: it has 1.0 MB, and "
                      u"the limit is 1 MB. Link to it instead."_s});
    CHECK(kept(*made) == 0);
    keep(*made, QByteArray(1'000'000, 'x'));
    CHECK(kept(*made) == 1);
    made->setSetting(u"largest_file_mb"_s, u"many"_s);
    CHECK(made->mostBytesOfAFile() == 50'000'000);
}

TEST_CASE("a damaged kept file is whole again when the same file is added anew", "[content]") {
    const Register made;
    document(*made, keep(*made, QByteArray("abc"), u"minutes.txt"_s, u"vedtak"_s));
    made->database().run("UPDATE content SET data = CAST('abd' AS BLOB)");
    REQUIRE_FALSE(made->content(abc));
    REQUIRE(made->check().size() == 1);
    keep(*made, QByteArray("abc"));
    REQUIRE(made->content(abc));
    CHECK(made->content(abc)->data == QByteArray("abc"));
    CHECK(made->check().isEmpty());
    CHECK(hits(*made, u"vedtak"_s) == 1); // what a search found it by stays
}

TEST_CASE("a file that a draft names is spared", "[content]") {
    const Register made;
    keep(*made, QByteArray("abc"));
    keep(*made, QByteArray("left behind"));
    CHECK(made->compact({abc}).files == 1);
    CHECK(made->content(abc));
}

TEST_CASE("a kept file that is gone or was changed is found by the check, and never handed out",
          "[content]") {
    const Register made;
    document(*made, keep(*made, QByteArray("abc")));
    made->database().run("UPDATE content SET data = CAST('abd' AS BLOB)");
    CHECK_FALSE(made->content(abc));
    REQUIRE(made->check().size() == 1);
    CHECK(made->check()[0].contains(abc.left(12)));
    made->database().run("DELETE FROM content");
    CHECK(made->check().size() == 1);
}
