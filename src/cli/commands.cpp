// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include <array>
#include <limits>

namespace samspel::cli {

namespace {

constexpr Option lang{"--lang", "nn|nb|en"};
constexpr Option json{"--json", nullptr};
constexpr int any = std::numeric_limits<int>::max();

constexpr std::array justLanguage{lang};
constexpr std::array listing{lang, json};
constexpr Option folder{"--folder", "FOLDER"};
constexpr std::array listingBackups{lang, json, folder};
constexpr std::array restoring{lang, folder};
constexpr std::array attending{lang, json, Option{"--today", "DATE"}};
constexpr std::array choosingHistory{lang,
                                     json,
                                     Option{"--person", "NAME"},
                                     Option{"--kind", "KIND"},
                                     Option{"--record", "KIND:ID"},
                                     Option{"--from", "DATE"},
                                     Option{"--to", "DATE"}};
constexpr std::array trailing{lang, json, Option{"--internal", nullptr}};
constexpr std::array merging{lang, Option{"--newer-stays", nullptr}, Option{"--internal", nullptr}};
constexpr std::array recovering{lang, Option{"-o", "FILE"}};
constexpr std::array making{lang, Option{"--sample", nullptr}};
constexpr std::array importing{lang,
                               json,
                               Option{"--format", "NAME"},
                               Option{"--encoding", "NAME"},
                               Option{"--separator", "SIGN"},
                               Option{"--column", "ROLE=HEAD"},
                               Option{"--indicator", "CODE"},
                               Option{"--measure", "mean|count|share"},
                               Option{"--map", "FILE.csv"},
                               Option{"--accept-unknown", nullptr},
                               Option{"--internal", nullptr},
                               Option{"--no-backup", nullptr},
                               Option{"--dry-run", nullptr}};
// What a series, a chart and an analysis are chosen by, and what each of them has besides.
template <class... More>
constexpr auto choosing(More... more) {
    return std::array{lang,
                      Option{"--indicator", "CODE"},
                      Option{"--unit", "NUMBER[,NUMBER…]"},
                      Option{"--from", "PERIOD"},
                      Option{"--to", "PERIOD"},
                      Option{"--grade", "G"},
                      Option{"--sex", "all|female|male"},
                      Option{"--version", "published|corrected"},
                      Option{"--internal", nullptr},
                      more...};
}
constexpr auto choosingSeries = choosing(Option{"--format", "csv|json"});
constexpr auto choosingChart = choosing(Option{"--form", "figures|distance"}, Option{"-o", "FILE"});
constexpr auto choosingAnalysis = choosing(json, Option{"--programme-start", "PERIOD"});
constexpr std::array exporting{lang, Option{"--format", "csv|xlsx|ods|ics|vcf"}, Option{"--raw", nullptr},
                               Option{"-o", "FILE"}};
constexpr std::array showingPerson{lang, json, Option{"-o", "FILE"}};
constexpr std::array erasing{lang,
                             json,
                             Option{"--yes", nullptr},
                             Option{"--author", "NAME"},
                             Option{"--leave", "KIND:ID:FIELD"},
                             Option{"--backups", "FOLDER"}};
constexpr std::array reporting{lang, Option{"--unit", "NUMBER"}, Option{"--internal", nullptr},
                               Option{"-o", "FILE"}};

constexpr std::array suppressing{lang,
                                 Option{"--dim", "COLUMN[>COLUMN…]"},
                                 Option{"--count", "COLUMN"},
                                 Option{"--threshold", "T"},
                                 Option{"--protect-zeros", nullptr},
                                 Option{"--no-remainder-rule", nullptr},
                                 Option{"--singletons", nullptr},
                                 Option{"-o", "FILE"}};

#define SAMSPEL_CHOICES                                                                                        \
    "REGISTER --indicator CODE --unit NUMBER[,NUMBER…] [--from PERIOD] [--to PERIOD] [--grade G] [--sex S] " \
    "[--version published|corrected] [--internal]"

const std::array table{
    Command{"new", "REGISTER [--sample]", making, 1, 1, false, newRegister},
    Command{"formats", "[--json]", listing, 0, 0, false, listFormats},
    Command{
        "import",
        "REGISTER FILE|FOLDER... [--format NAME] [--encoding NAME] [--separator SIGN] [--column ROLE=HEAD …] "
        "[--indicator CODE] [--measure mean|count|share] [--map FILE.csv] [--accept-unknown] [--internal] "
        "[--no-backup] [--dry-run] "
        "[--json]",
        importing, 2, any, false, importFiles},
    Command{"units", "REGISTER [--json]", listing, 1, 1, false, listUnits},
    Command{"indicators", "REGISTER [--json]", listing, 1, 1, false, listIndicators},
    Command{"milestones", "REGISTER [--json]", listing, 1, 1, false, listMilestones},
    Command{"sources", "REGISTER [--json]", listing, 1, 1, false, listSources},
    Command{"kinds", "[--json]", listing, 0, 0, false, listKinds},
    Command{"records", "REGISTER KIND [--json]", listing, 2, 2, false, listRecords},
    Command{"attention", "REGISTER [--today DATE] [--json]", attending, 1, 1, false, printAttention},
    Command{"export", "REGISTER KIND --format csv|xlsx|ods|ics|vcf [--raw] -o FILE", exporting, 2, 2, false,
            exportRecords},
    Command{"series", SAMSPEL_CHOICES " [--format csv|json]", choosingSeries, 1, 1, false, printSeries},
    Command{"chart", SAMSPEL_CHOICES " [--form figures|distance] -o FILE.svg|.png|.pdf", choosingChart, 1, 1,
            true, drawChart},
    Command{"analyse", SAMSPEL_CHOICES " [--programme-start PERIOD] [--json]", choosingAnalysis, 1, 1, false,
            printAnalysis},
    Command{"gates", "[--json]", listing, 0, 0, false, printGates},
    Command{"report", "REGISTER status|municipality|processing [--unit NUMBER] [--internal] -o FILE.pdf",
            reporting, 2, 2, true, writeReport},
    Command{"person", "REGISTER ID|NAME [--json] [-o FILE.pdf|.csv|.json]", showingPerson, 2, 2, true,
            printPerson},
    Command{
        "erase",
        "REGISTER ID|NAME [--yes] [--author NAME …] [--leave KIND:ID:FIELD …] [--backups FOLDER …] [--json]",
        erasing, 2, 2, false, erasePerson},
    Command{"retention", "REGISTER [--today DATE] [--json]", attending, 1, 1, false, listRetention},
    Command{"check", "REGISTER [--json]", listing, 1, 1, false, checkRegister},
    Command{"backup", "REGISTER FILE", justLanguage, 2, 2, false, backupRegister},
    Command{"recover", "REGISTER -o NEW.samspel", recovering, 1, 1, false, recoverRegister},
    Command{"backups", "REGISTER [--folder FOLDER] [--json]", listingBackups, 1, 1, false, listBackups},
    Command{"restore", "REGISTER BACKUP [--folder FOLDER]", restoring, 2, 2, false, restoreRegister},
    Command{"trail", "REGISTER CODE [--internal] [--json]", trailing, 2, 2, false, printTrail},
    Command{"releases", "REGISTER [--json]", listing, 1, 1, false, listReleases},
    Command{"merge", "REGISTER unit|indicator FROM INTO [--newer-stays] [--internal]", merging, 4, 4, false,
            mergeRecords},
    Command{"confirm", "REGISTER unit|indicator WHICH", justLanguage, 3, 3, false, confirmRecord},
    Command{"undo", "REGISTER", justLanguage, 1, 1, false, undoStep},
    Command{"compact", "REGISTER", justLanguage, 1, 1, false, compactRegister},
    Command{"search", "REGISTER TEXT... [--json]", listing, 2, any, false, searchRegister},
    Command{"suppress",
            "TABLE.csv --dim COLUMN[>COLUMN…] [--dim …] --count COLUMN --threshold T [--protect-zeros] "
            "[--no-remainder-rule [--singletons]] [-o FILE.csv]",
            suppressing, 1, 1, false, suppressTable},
    Command{"history",
            "REGISTER [--person NAME] [--kind KIND] [--record KIND:ID] [--from DATE] [--to DATE] [--json]",
            choosingHistory, 1, 1, false, printHistory}};

} // namespace

std::span<const Command> commands() { return table; }

} // namespace samspel::cli
