// SPDX-License-Identifier: MIT
#include "trust/damaging.h"

#include "sqlite/pagesum.h"
#include "store/content.h"
#include "store/recordnames.h"
#include "store/search.h"
#include "store/seriesquery.h"
#include "trust/work.h"

#include <QFile>

using namespace samspel;
using namespace samspel::made;

namespace trust {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void poke(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList answers(const Ledger& ledger) {
    QStringList lines{QString::fromLatin1(digest(ledger))};
    QStringList units;
    for (int number = 4601; number < 4613; ++number) {
        units << QString::number(number);
    }
    for (const Series& one : series(ledger, {.indicator = u"np.english"_s, .units = units})) {
        for (const Shown& shown : one.figures) {
            lines << QString::number(shown.figure.value.value_or(Scaled{}).digits) + u'|' +
                         QString::number(shown.figure.n.value_or(-1));
        }
    }
    const RecordNames names(ledger, english());
    for (const QString& words : {u"bedrift"_s, u"del"_s}) {
        for (const SearchGroup& group : search(ledger, names, words)) {
            lines << QString::number(group.count);
        }
    }
    for (const QString& sha256 : ask(ledger, "SELECT sha256 FROM content ORDER BY sha256")) {
        const auto file = ledger.content(sha256);
        lines << (file ? sha256Of(file->data) : u"not given out"_s);
    }
    if (const auto step = ledger.undoable()) {
        lines << describe(*step, english());
    }
    return lines;
}

Told readAll(const QString& path, const QStringList& right) {
    try {
        const auto ledger = Ledger::open(path, english(), Access::read);
        const QStringList answer = answers(*ledger);
        CHECK(answer == right);
        return ledger->check().isEmpty() ? Told::nothing : Told::damaged;
    } catch (const sqlite::Error& error) {
        CAPTURE(error.what());
        CHECK((error.damaged() || error.notADatabase()));
    } catch (const NotARegister& error) {
        CHECK(std::string(error.what()).find("touched") != std::string::npos);
    }
    return Told::damaged;
}

std::vector<std::uint32_t> wrongPages(const QString& path) {
    return sqlite::surveyPages(path.toStdString()).damaged;
}

Sound::Sound(const std::function<void(Ledger&)>& more) : path(makeBeginning(place / u"test.samspel"_s)) {
    {
        const auto ledger = Ledger::open(path, english());
        if (more) {
            more(*ledger);
        }
        right = answers(*ledger);
        REQUIRE(right.size() > 30);
        REQUIRE_FALSE(right.contains(u"not given out"_s));
    }
    bytes = bytesOf(path); // closed, so that all of it is in the file
    REQUIRE(bytes.size() % pageSize == 0);
    REQUIRE(wrongPages(path).empty());
}

qint64 Sound::rows(const QString& other, const char* table) const {
    const auto ledger = Ledger::open(other, english(), Access::read);
    return ask(*ledger, std::string("SELECT count(*) FROM ") + table).value(0).toLongLong();
}

} // namespace trust
