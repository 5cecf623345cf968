// SPDX-License-Identifier: MIT
// Every message about a register that is full, locked, damaged, gone or in use, in three languages: each says
// what happened, what is safe and what to do. SAMSPEL_GALLERY=file writes them all down, to be read by a
// person.
#include "shell_window.h"
#include "sqlite/error.h"
#include "store/keeping/folderkeeper.h"
#include "store/keeping/openregister.h"
#include "ui/shell/attempt.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <sqlite3.h>

using namespace samspel;
using namespace samspel::test;

namespace {

struct Told {
    const char* when;
    QString text;
};

QString wordsOf(const std::function<void()>& work) {
    const auto message = attempt(u"Lagre"_s, work);
    REQUIRE(message.has_value());
    return message->text;
}

/// Of a backup of no register to nowhere, and of a restoring of nothing.
std::vector<Told> ofKeeping(const QString& folder, const Language& language) {
    const QString path = folder + u"/r.samspel"_s;
    QFile bad(path);
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray(5000, 'x'));
    bad.close();
    const auto backUp = [&](const BackupPlace& place) {
        return wordsOf([&] { Backups(path, place, language).make(BackupReason::closing); });
    };
    Backup none;
    none.path = path;
    const Writer writer{u"Kari"_s, u"pc-12"_s, u"samspel"_s, 7, QDateTime({2026, 11, 27}, {8, 15}), false};
    return {{"the folder for backups is gone", backUp({folder + u"/disk"_s, true})},
            {"the register cannot be read whole", backUp({folder + u"/backups"_s, false})},
            {"somebody has it", wordsOf([&] { throw inUse(writer, language); })},
            {"a backup that is none", wordsOf([&] { restore(none, path, language); })},
            {"a folder that is synced", warning({FolderKeeper::Kind::sync, u"OneDrive"_s}, language)},
            {"a network drive", warning({FolderKeeper::Kind::network, u"SMB"_s}, language)}};
}

std::vector<Told> ofTheWorld() {
    std::vector<Told> all;
    const auto add = [&](const char* when, int code) {
        all.push_back({when, wordsOf([code] { throw sqlite::Error(code, "detail"); })});
    };
    add("the disk is full", SQLITE_FULL);
    add("write-protected", SQLITE_READONLY);
    add("moved while it was open", SQLITE_READONLY_DBMOVED);
    add("busy", SQLITE_BUSY);
    add("damaged", SQLITE_CORRUPT);
    add("no database", SQLITE_NOTADB);
    add("cannot be opened, or its folder is gone", SQLITE_CANTOPEN);
    add("the disk does not answer", SQLITE_IOERR);
    add("stopped", SQLITE_INTERRUPT);
    add("a text beyond the limit", SQLITE_TOOBIG);
    return all;
}

} // namespace

TEST_CASE("each message of a failing world says what happened, what is safe and what to do") {
    QFile gallery(qEnvironmentVariable("SAMSPEL_GALLERY"));
    if (!gallery.fileName().isEmpty()) {
        REQUIRE(gallery.open(QIODevice::WriteOnly));
    }
    QSet<QString> all;
    std::size_t count = 0;
    for (const QString& code : Language::codes()) {
        Window w(code);
        std::vector<Told> told = ofTheWorld();
        for (const Told& one : ofKeeping(w.folder.path(), Language::load(code))) {
            told.push_back(one);
        }
        for (const Told& one : told) {
            CAPTURE(code, one.when, one.text);
            static const QRegularExpression end(u"[.:;,](\\s|$)"_s);
            CHECK(one.text.count(end) >= 3);
            CHECK_FALSE(one.text.contains(u'!'));
            CHECK_FALSE(one.text.contains(u"%"_s));
            all.insert(one.text);
            ++count;
            if (gallery.isOpen()) {
                gallery.write(
                    u"%1 · %2\n    %3\n"_s.arg(code, QString::fromLatin1(one.when), one.text).toUtf8());
            }
        }
    }
    CHECK(static_cast<std::size_t>(all.size()) == count); // no two alike, and each in its language
}
