// SPDX-License-Identifier: MIT
#include "store/recovery.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "sqlite/transaction.h"
#include "sqlite/unchecked.h"
#include "store/freename.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/linking.h"
#include "store/migrations.h"
#include "store/recoverycarrying.h"
#include "store/recoverycopy.h"
#include "store/recoverymending.h"
#include "store/schemashown.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <map>

namespace samspel {

namespace {

std::filesystem::path native(const QString& path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

[[noreturn]] void refuse(const QString& text) { throw NotARegister(text.toStdString()); }

QString lost(const Language& language) {
    return language.say("Recovery", "The beginning of %1 is lost, or it is no Samspel register: nothing of "
                                    "it can be read. It was not touched. "
                                    "Keep it, and go on from the newest backup.");
}

// What page 1 says is believed when that is sound, unless the tables themselves know better: a wrong bit
// there would leave out whole columns, or all.
int schemaToRead(sqlite::Database& sound, bool isPageOneDamaged, const Language& language) {
    const int shown = schemaShownBy(sound);
    const bool isOurs = isRegister(sound) || (isPageOneDamaged && shown > 0);
    if (!isOurs) {
        refuse(language.say("Ledger", "%1 is no Samspel register. It was not touched. Choose another file; "
                                      "if it was a register once, go on from its newest backup."));
    }
    const int schema = isPageOneDamaged ? shown : std::max(schemaOf(sound), shown);
    if (schema < 1) {
        refuse(lost(language));
    }
    if (schema > newestSchema()) {
        refuse(language.say("Recovery",
                            "%1 was made by a newer Samspel, and only that can recover it. It was not "
                            "touched."));
    }
    return schema;
}

// Into a file of the same schema, so that each column finds its place.
void carryOver(const RecoveryCopy& copy, const QString& into, RecoveryReport& report,
               const Language& language) {
    sqlite::Database sound(native(copy.path), sqlite::Mode::still);
    sqlite::Database trusting(native(copy.path), sqlite::Mode::trusting);
    // Nobody has compared its schema, and damage may claim any size.
    sound.limitForForeignFile();
    trusting.limitForForeignFile();
    const auto& damaged = copy.survey.damaged;
    const int schema = schemaToRead(sound, std::binary_search(damaged.begin(), damaged.end(), 1U), language);
    sqlite::Database target(native(into), sqlite::Mode::create);
    migrate(target, schema);
    target.script("DELETE FROM setting"); // the register brings its own
    std::map<qint64, qint64> figures;
    const sqlite::WithoutForeignKeys unchecked(target);
    sqlite::Transaction transaction(target);
    const auto known = tablesOf(sound);
    for (const std::string& table : tablesOf(target)) {
        RecoveryReport::Kind& count = report.kinds.emplace_back();
        count.table = QString::fromStdString(table);
        if (std::find(known.begin(), known.end(), table) == known.end()) {
            ++count.gaps; // its line in the table of tables is lost, or it is a virtual one, and not ours
            continue;
        }
        carryTable(sound, trusting, target, table, count, figures);
    }
    mendReferences(target, report, figures);
    target.script("UPDATE journal SET state = 'settled' WHERE state = 'done'; "
                  "UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
    dropBrokenSteps(target, report);
    transaction.commit();
    if (schema >= 4) { // a source knows of its kept file from there
        tellSources(target, figures, report);
    }
}

} // namespace

bool RecoveryReport::isWhole() const {
    return !kinds.empty() &&
           std::all_of(kinds.begin(), kinds.end(), [](const Kind& kind) { return kind.isWhole(); });
}

RecoveryReport recover(const QString& path, const QString& target, const Language& language) {
    if (!QFileInfo::exists(path)) {
        refuse(language.say("Ledger", "%1 is not there. Check the name and the folder.").arg(path));
    }
    if (!QFileInfo(path).isFile()) { // a folder, or a pipe that would keep the reader waiting
        refuse(language
                   .say("Ledger", "%1 is no Samspel register. It was not touched. Choose another file; if it "
                                  "was a register once, go on from its newest backup.")
                   .arg(path));
    }
    requireFreeName(target, language);
    // Beside the target, where there has to be room in any case.
    const QTemporaryDir folder(target + QStringLiteral(".XXXXXX"));
    if (!folder.isValid()) {
        refuse(
            language.say("Ledger", "%1 cannot be made (%2). Check the folder, and that you may write there.")
                .arg(target, folder.errorString()));
    }
    RecoveryReport report;
    report.target = target;
    const RecoveryCopy copy = copyForRecovery(path, folder.path());
    report.pages = static_cast<int>(copy.survey.pages);
    report.damagedPages = static_cast<int>(copy.survey.damaged.size());
    report.hasSums = copy.survey.form.pageSize != 0;
    const QString carried = folder.filePath(QFileInfo(target).fileName());
    try {
        carryOver(copy, carried, report, language);
    } catch (const NotARegister& error) {
        refuse(QString::fromUtf8(error.what()).arg(path));
    } catch (const sqlite::Error& error) {
        if (!error.damaged() && !error.notADatabase()) {
            throw;
        }
        refuse(lost(language).arg(path));
    }
    const auto ledger =
        Ledger::open(carried, language); // brings it to the newest schema, and makes the search anew
    {
        sqlite::Transaction transaction(ledger->database());
        dropBrokenLinks(ledger->database());
        Journal(ledger->database()).noteAllRows(); // a migration from an older schema has done so already
        transaction.commit();
    }
    ledger->rebuildSearch();
    report.problems = ledger->check();
    ledger->backup(target); // checked, forced to the disk, and only then given its name
    return report;
}

} // namespace samspel
