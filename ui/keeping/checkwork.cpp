// SPDX-License-Identifier: MIT
#include "ui/keeping/checkwork.h"

#include "store/checking/finding.h"
#include "store/keeping/backups.h"
#include "store/keeping/folderkeeper.h"
#include "store/ledger.h"
#include "ui/shell/attempt.h"

#include <QCoreApplication>
#include <algorithm>

namespace samspel {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// The register speaks for itself; this is the one place where its findings become lines.
void addFindings(CheckWork& work, const Ledger& ledger) {
    for (const checking::Finding& finding : checking::findings(ledger)) {
        work.lines.push_back(
            {finding.text, finding.whatToDo, finding.harmless, finding.kind, finding.record});
    }
}

void addFolder(CheckWork& work, const QString& path, const Language& language) {
    if (const auto keeper = folderKeeperOf(path)) {
        work.lines.push_back({warning(*keeper, language), {}, true});
    }
}

void addBackups(CheckWork& work, const Backups& backups, const Language& language) {
    const auto all = backups.all(Backups::Look::close, [&](qint64, qint64) { return !work.isCancelled; });
    const auto good = std::find_if(all.begin(), all.end(),
                                   [](const Backup& one) { return one.isGood() && !one.isPerhapsAnothers; });
    const auto damaged = std::count_if(all.begin(), all.end(),
                                       [](const Backup& one) { return one.state == Backup::State::damaged; });
    if (damaged > 0) {
        work.lines.push_back(
            {Check::tr("%n backup(s) are no longer as they were written.", nullptr,
                       static_cast<int>(damaged)),
             Check::tr(
                 "They are not offered. The disk that they lie on may be failing: choose another folder for "
                 "backups.")});
    }
    if (good == all.end()) {
        work.lines.push_back({Check::tr("There is no good backup of this register."),
                              Check::tr("Make one under File, Backups.")});
        return;
    }
    const QDateTime at = good->made.toLocalTime();
    work.lines.push_back({Check::tr("The newest good backup is of %1 at %2; there are %3 in all.")
                              .arg(language.date(at.date()), at.toString(QStringLiteral("HH:mm")),
                                   language.whole(static_cast<qint64>(all.size()))),
                          {},
                          true});
}

} // namespace

void runCheck(CheckWork& work, const QString& path, const Backups& backups, const Language& language) {
    const auto trouble = attempt(Check::tr("Check the register"), [&] {
        const auto ledger = Ledger::open(path, language, Access::read);
        ledger->database().onProgress([&work] { return !work.isCancelled; });
        addFindings(work, *ledger);
        work.stage = CheckWork::Stage::surroundings;
        addFolder(work, path, language);
        work.stage = CheckWork::Stage::backups;
        addBackups(work, backups, language);
    });
    if (trouble) {
        work.trouble = trouble->text;
    }
}

} // namespace samspel
