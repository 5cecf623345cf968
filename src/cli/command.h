// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QHash>
#include <QStringList>
#include <span>
#include <stdexcept>

namespace samspel::cli {

/// What scripts may rely on.
enum class Exit { done = 0, unacceptable = 1, usage = 2, world = 3 };

/// The command line was written wrongly; the message says how.
class WrongUsage : public std::runtime_error {
public:
    explicit WrongUsage(const QString& text) : std::runtime_error(text.toStdString()) {}
};

/// One option of a command: "--lang CODE" has a value, "--json" has none.
struct Option {
    const char* name;
    const char* value; ///< what the value is, in capitals; nullptr when the option has none
};

/// The words after the command, parted into what stands alone and options.
class Arguments {
public:
    /// Throws WrongUsage on an unknown option, a missing value, or too few or too many words.
    Arguments(const QStringList& words, std::span<const Option> options, int least, int most,
              const Language& language);

    const QStringList& words() const { return m_words; }
    bool has(const char* option) const { return m_options.contains(QString::fromLatin1(option)); }
    /// The last one, where an option is given several times.
    QString value(const char* option, const QString& otherwise = {}) const {
        return has(option) ? values(option).last() : otherwise;
    }
    /// All values of an option, in the order in which they were given.
    QStringList values(const char* option) const { return m_options.value(QString::fromLatin1(option)); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// One verb of samspel-cli.
struct Command {
    const char* name;
    const char* usage; ///< the words after the name, as the help shows them
    std::span<const Option> options;
    int least;
    int most;    ///< of words that are no options
    bool paints; ///< needs fonts, so a QGuiApplication
    Exit (*run)(const Arguments&, const Language&);
};

std::span<const Command> commands();

// The verbs, in the files that their names tell.
Exit newRegister(const Arguments&, const Language&);
Exit listFormats(const Arguments&, const Language&);
Exit importFiles(const Arguments&, const Language&);
Exit listUnits(const Arguments&, const Language&);
Exit listIndicators(const Arguments&, const Language&);
Exit listMilestones(const Arguments&, const Language&);
Exit listSources(const Arguments&, const Language&);
Exit printAttention(const Arguments&, const Language&);
Exit listKinds(const Arguments&, const Language&);
Exit listRecords(const Arguments&, const Language&);
Exit exportRecords(const Arguments&, const Language&);
Exit printSeries(const Arguments&, const Language&);
Exit drawChart(const Arguments&, const Language&);
Exit writeReport(const Arguments&, const Language&);
Exit printPerson(const Arguments&, const Language&);
Exit erasePerson(const Arguments&, const Language&);
Exit listRetention(const Arguments&, const Language&);
Exit checkRegister(const Arguments&, const Language&);
Exit backupRegister(const Arguments&, const Language&);
Exit recoverRegister(const Arguments&, const Language&);
Exit listBackups(const Arguments&, const Language&);
Exit restoreRegister(const Arguments&, const Language&);
Exit undoStep(const Arguments&, const Language&);
Exit printHistory(const Arguments&, const Language&);
Exit searchRegister(const Arguments&, const Language&);
Exit compactRegister(const Arguments&, const Language&);
Exit printTrail(const Arguments&, const Language&);
Exit printAnalysis(const Arguments&, const Language&);
Exit printGates(const Arguments&, const Language&);
Exit listReleases(const Arguments&, const Language&);
Exit mergeRecords(const Arguments&, const Language&);
Exit confirmRecord(const Arguments&, const Language&);
Exit suppressTable(const Arguments&, const Language&);

} // namespace samspel::cli
