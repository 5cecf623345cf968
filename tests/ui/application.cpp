// SPDX-License-Identifier: MIT
// Listeners are a part of Catch2 2.13 that has to be asked for.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "ui/shell/application.h"
#include "support/catch.h"
#include "ui/shell/theme.h"

#include <memory>

namespace {

#if __has_include(<catch2/catch_all.hpp>)
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

/// Makes the one application before the first test that needs it, with the light theme on every machine.
class MakesApplication : public Listener {
public:
    using Listener::Listener;

    void testRunStarting(const Catch::TestRunInfo&) override {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        m_application = std::make_unique<samspel::Application>(m_argc, m_argv);
        m_appearance = std::make_unique<samspel::Appearance>(*m_application);
        m_appearance->apply(samspel::ThemeChoice::light, 100);
    }
    void testRunEnded(const Catch::TestRunStats&) override {
        m_appearance.reset();
        m_application.reset();
    }

private:
    int m_argc = 1;
    char m_name[8] = "test_ui";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<samspel::Application> m_application;
    std::unique_ptr<samspel::Appearance> m_appearance;
};

} // namespace

CATCH_REGISTER_LISTENER(MakesApplication)
