// SPDX-License-Identifier: MIT
#include "ui/places.h"

#include "domain/indicator.h"
#include "ui/organisations/organisationspage.h"
#include "ui/programme/programmepages.h"
#include "ui/records/historypage.h"
#include "ui/records/recordpage.h"
#if __has_include("ui/dashboard/dashboardpage.h")
#include "ui/dashboard/dashboardpage.h"
#define HAS_DASHBOARD
#endif
#if __has_include("ui/importing/importpage.h")
#include "ui/importing/importpage.h"
#define HAS_IMPORT
#endif
#if __has_include("ui/printing/reportpage.h")
#include "ui/printing/reportpage.h"
#define HAS_REPORTS
#endif

namespace samspel {

namespace {

Page* makeSourcesPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Source>(
            QT_TRANSLATE_NOOP("RecordPage", "Where the figures come from: who published them, which file, "
                                            "when it was fetched."),
            QT_TRANSLATE_NOOP("Empty", "Each import adds its source here by itself, with all that is "
                                       "needed to find the file again.")),
        parent);
}

Page* makeIndicatorsPage(const Surroundings& around, QWidget* parent) {
    return new RecordPage(
        around,
        pageSpec<Indicator>(
            QT_TRANSLATE_NOOP("RecordPage",
                              "What is measured, what may be said of it, and where its series breaks."),
            QT_TRANSLATE_NOOP("Empty", "Here stands what is measured."),
            {subTable<Segment>("indicator", QT_TRANSLATE_NOOP("RecordPage", "Breaks in the series"),
                               QT_TRANSLATE_NOOP("Empty",
                                                 "The years whose figures may be compared. A new line here "
                                                 "is a break in the series."))}),
        parent);
}

#if defined(HAS_DASHBOARD) || defined(HAS_IMPORT) || defined(HAS_REPORTS)
template <class P>
Page* makePlain(const Surroundings& around, QWidget* parent) {
    return new P(around.ledger, around.language, parent);
}
#endif

} // namespace

std::vector<Place> allPlaces() {
    return {
        {"organisations",
         QT_TRANSLATE_NOOP("Place", "Organisations"),
         "samspel-organisations",
         {"organisation"},
         makeOrganisationsPage,
         true},
        {"programmes",
         QT_TRANSLATE_NOOP("Place", "Programmes"),
         "samspel-programmes",
         {"programme", "sub_programme"},
         makeProgrammesPage},
        {"milestones",
         QT_TRANSLATE_NOOP("Place", "Milestones"),
         "samspel-milestones",
         {"milestone"},
         makeMilestonesPage},
#ifdef HAS_DASHBOARD
        {"figures",
         QT_TRANSLATE_NOOP("Place", "Figures"),
         "samspel-figures",
         {"indicator"},
         makePlain<DashboardPage>},
#endif
        {"indicators",
         QT_TRANSLATE_NOOP("Place", "Indicators"),
         "samspel-indicators",
         {},
         makeIndicatorsPage},
        {"sources", QT_TRANSLATE_NOOP("Place", "Sources"), "samspel-sources", {"source"}, makeSourcesPage},
#ifdef HAS_IMPORT
        {"import", QT_TRANSLATE_NOOP("Place", "Import"), "samspel-import", {}, makePlain<ImportPage>},
#endif
#ifdef HAS_REPORTS
        {"reports", QT_TRANSLATE_NOOP("Place", "Reports"), "samspel-reports", {}, makePlain<ReportPage>},
#endif
        {"history",
         QT_TRANSLATE_NOOP("Place", "History"),
         "samspel-history",
         {},
         [](const Surroundings& around, QWidget* parent) -> Page* {
             return new HistoryPage(around, parent);
         }},
    };
}

} // namespace samspel
