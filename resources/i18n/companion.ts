<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message>
        <source>This place can only be read. You can look at everything; nothing new is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder, or one that holds an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export in {folder} holds more entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe; no file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted entries stay here for 30 days. Then they are gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activity with %n session(s): {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure: {name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: {name}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or right, {side}: {right} of {shown} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step toward “{goal}”: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}: {rating} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small win: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its plan has begun without this measure. So it stays in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That night is written down anew. Delete the new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries. You can write about this day at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is deleted. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day can be written, changed or left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: a check-in. Hollow dot: written later. Bar: a night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond: exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square: a practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle: an activity. Shaded: a flare-up or a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard day: save just that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the night to this day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hard day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are here already. Only this page comes before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {total}. Nothing is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Companion is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion is your own diary for life with pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write down how a day went, in about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what you did, and where things are going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take one printed page to your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It informs and records. It does not diagnose, and it gives no treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watches it. Nothing you write is seen by anyone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency, call for help. “Help now” has the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your entries are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries stay on this computer, in an encrypted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account and no network. The folder is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can set one at any time in Settings. It takes about three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on a network disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your diary on one computer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copies what lies in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can harm the diary file. Tell {name} to leave this folder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion speaks English so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I choose myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who put it together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then show this programme to your team before you begin. Doing more on a schedule can do harm here. You can go on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if one of these is so: then you read a caution. Nothing is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is on your sheet. Then change each dose to what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you in a pain programme, or were you in one? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do more of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the diary ask you about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is optional. You can change it later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like help with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is easy on your eyes. It changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like my system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has these words. A shorter word may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter chooses: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use the search and the list below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press each place that hurts. Left is your own left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from place to place. Space chooses or takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the body, front and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do that matters to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much did pain get in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not get in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was last night?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very poor sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet. That is fine: nothing is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: a hard day. That is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your check-in is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you want to note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you feel it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong was your pain most of the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And at its worst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And at its least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was your mood?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tired were you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tense or stressed were you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As hard as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from your last nights. Change a time and it counts as your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warning} Is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks are a number from 1 to {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am or was in a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weeks? You can leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of Companion works without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits choose a number from 0 to 9. 1 and then 0 chooses 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go one up or down. Delete leaves the question open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the next question. Tab goes to the next field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the month, arrow keys go from day to day. Page Up shows the month before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a page for my visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with something that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual, average of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from least to worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide pain intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pain intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions, of those planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks. Rest days and flare-ups are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a practice, such as relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks kept to plan: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s), days over plan, and the day after.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days over plan, and the day after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have no active goal. You can set one on the page of goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is written down in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice is written down in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pacing plan has entries in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start: {start} ({first}). Now: {now} ({last}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level is rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five rungs, from -2 below to +2 above. The middle one is what you hope for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weeks will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a few entries you see here what you did, week by week. Days without an entry stay empty, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need a rest from the diary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take a break of %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are taking a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}. Nothing is asked, and nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break is fine at any time. Nothing is overdue after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your break has begun. Enjoy the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your break now lasts until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sleep diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day of my next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep it for %n week(s), from today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before my visit: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each morning, Today then asks for the four times of your night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long, from today or before a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will keep it from {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep it until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full sleep diary: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today no longer asks for the four times. What you wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How was yesterday?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another check-in for this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved this as a hard day. That is enough. Add more only if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is required. You can fill in any day later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is today going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on {n} of the last {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to write about {day}. Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {n} of your programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcome back; nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page for the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. You can save the page as a PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not begin. Your entries are safe. You can save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your diary when your passphrase is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both, nobody can open your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper, print it, or save it. Keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved file is not locked. A printer may keep what it printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It is cleared again after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. You can save it, or write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not begin. You can save it, or write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and printed pages are not locked. A printer may keep what it printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Picture of the page, %n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since my last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like from this visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three, the most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new since your last visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one of these, then tick what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, how they were kept, and flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my psychologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer the first question. It decides if a plan may grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you much worse for days after small efforts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recent injury or operation, heart or bone disease?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this plan stays at one amount. Steps on a schedule can do harm here. Ask your clinic. With a number from them, your plan can grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(needed for a plan that grows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this share of what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second page: how each figure is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page for the clinic fits this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Help now” shows the numbers of this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would like from this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it has been, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My exercise programme, with the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a practice, such as relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires, such as PEG, and my activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new page was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page for the clinic is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page for the clinic is kept as you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper size holds until you close the app, not longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to take with you. Nothing is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a page for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries of the damaged file may not be in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what else can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote after it was made is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that you can see what else of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion can look which entries of the file can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with these entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty diary can begin here. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the damaged file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the file aside …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. The picture that was in sight comes again later, and is timed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: left and right arrow, or L and R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 8 letters or signs, or more. Longer is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or four words do well, if nobody would guess them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone looking? Then hide it. You then type it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as above. Type one of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then your diary opens without asking, for whoever uses your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer, older backups still ask for it. Keep your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is safe. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says where it happened. It holds no word of your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. You may copy it for the people who make Companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 12 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day like 12 May 2026, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the year right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day you can choose is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day you can choose is {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a day like 12 May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 23:10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 40 or 1:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means: {low}. {most} means: {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number alone is not added. Words are, like “20 steps”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: saw a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood and tiredness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no page asks for pain or shows it, and the page for the clinic is without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for mood, tiredness and stress under “More”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets you show where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for bedtime and waking time under “More”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives you room for your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to plan, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how much it was. 0 is an answer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session is there now. This one stays let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, all in all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating before, as on your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which practice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted this time. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity was deleted. You can put it back in your diary, under Deleted entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the night was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times filled in as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of the time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written later, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a day, like 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a moment like 2026-03-01T08:42:00+00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can be true, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” takes a number, like 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty here. It needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can be one of these: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names one that this version of Companion does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” goes from 0.1 to 1 in this file. 80 % is 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds {has} of {needs} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds {has} values, but there are {needs} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that begins in this row is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after a closing quote in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in this row is far too long, or its quote is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line holds a sign that cannot be kept (NUL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id was there already, in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This night was there already, in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week of the activity was there already, in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is kept here already for this week of the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme has room for {most} exercises at a time. On {day} this one has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme that is kept here has this name in other letters: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file} has this name in other letters: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both the same, or tell them apart by a second word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its activity is neither in the folder nor kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries about this activity are kept here that would not fit it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have another unit, or other weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its goal is neither in the folder nor kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted its goal here. It still lies in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of this goal are kept here that would not fit it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are from before its first day, or need its five levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its activity is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted its activity here. It still lies in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted this entry here. It still lies in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is kept here already, with other answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another night is kept here already for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the file names none of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion does not know this column: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is there twice: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an export folder nor a file of one, like diary.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a link to another place, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {n} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on there are more than {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the file holds more than {n} activities and places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the notes are too long to bring in at once. Split the file in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much to mend here. The rest of the file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not describe an export folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a file outside this folder: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a file that this Companion does not know: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {path}, which is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did: days a week with something that matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours asleep a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency: time asleep, in % of the time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep efficiency: time asleep, in % of the time meant for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiredness, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with something that matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 not at all, 10 it stopped everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 very bad, 10 very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a night, from your sleep times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep, of the time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep, of the time meant for sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 very low, 10 very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 10 worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 10 very much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 10 the worst you can think of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain got in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How nights were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}, in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: I rate it myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this goal followed is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim: {side} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here {n} known days in the first two weeks and in the last two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result since the goal began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} on {first}, {now} on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} at the start, {now} now. Does this match your days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {known} days so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start_and_now}: about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard weeks happen. Does this match your days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this match your days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start_and_now}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries for {n} of {total} nights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries on {n} of {total} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of 2 points is one most people notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average {low} at its least and {high} at its worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you take each step, the first weeks look like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first weeks, if you take each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself. You decide each week. No answer means it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You begin with {amount} on each planned day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {n}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each planned day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: sessions each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You did %n session(s) of exercise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions: {done} done, {planned} planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In them you did {n} % of the planned amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of rest, illness or flare-up count neither for nor against.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You also moved %n time(s) outside your plan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, ill, flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: repetitions each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: minutes each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: seconds held each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: sets each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual day, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {month} a usual day had {much}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {month} it was {much}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first session you see here what you did. Weeks without one stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write how much it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your measures count now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s number is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic gave me a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is usual for you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure with the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan has begun and rests on this. A new start is a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on three or more days, good ones and hard ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at a little more than usual, not at the most you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that have gone by count, too. Type in what you remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What number did your clinic give you to start with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan starts with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with something that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {days} days at the start, {done_now} of {days_now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} at the start, {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few nights so far. A week has a bar from {n} nights on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few days so far. A week has a bar from {n} days on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mattered to you is not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that matters to you on {n} of {total} days with entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{mean} on average, over %n night(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{mean} on average, over %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} lies before the year 1900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} lies more than {most} years ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} needs at least {low} characters. A few words do well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} has 8 groups of 4 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} holds a sign that cannot be kept (NUL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} takes 1 to 64 signs: plain letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} holds an empty word, or one with “;” or a new line in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} needs its difference to world time, like +01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is higher than {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last} it can be {most} days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} can be {most} % at most when each step builds on the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: pick at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that grows needs {last}. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no amount to start with. Measure it, or use your clinic&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity has no plan yet. You can make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That week has begun and stays as it is. A change counts from the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is not the first day of a week of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these days belong to another flare-up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} can be {most} days ahead at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} goes with the choice to set it, and only with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise in this session yet. You can pick one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} begins when you tick that your team suggested it. Your team can tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} can be from {low} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} can only be a whole number, like 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is empty. A word or two is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} holds half of a sign, which cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {first} there is room for {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} can only be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} can be any number above 0, up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too short for {most} parts. Fewer will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is above {last}. You can raise that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is too high for what {last} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: this file is no picture. A PNG or a JPEG can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is damaged: it cannot be read as answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} holds an answer that does not fit its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to do more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since your last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level -2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks between two reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks between two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tension before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tension after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: there is no such question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written with a newer version of Companion, which can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}: a goal cannot follow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} goes with {last}, and only with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} needs something that the goal follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is before the goal begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal has no levels yet. You can write them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for one repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band or weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n exercise(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down so far: %n exercise(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In other sessions of this day: %n exercise(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the session under way: %n exercise(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You began to change what you did on {day}. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to write down what you did on {day}. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was deleted. You can put it back in your diary, under Deleted entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not added yet. Enter in its line adds it; empty the line if not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise in it yet. Add one, or put one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture: {textures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {exercises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in {unit}. That stays, now that numbers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: walk to the park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you count it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note from your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write here why it matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start share in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more each week? A whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most you want to plan, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that grows needs this number. No step goes above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most you want to plan (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most you want to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more each week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that grows needs a number here. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the last amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number from your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much do you want to plan for a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks that have begun or gone by stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice for the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. Check it before you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new dose or new days count from {day}. What was before stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to change this. Press the pencil to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, or how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to write this. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a name and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a left or a right hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a left or a right foot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {n} of {all}, in about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with pictures of a hand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with pictures of a foot.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On {day}: {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} in about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silk, or the softest cloth you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cotton, such as a T-shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A towel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for my clinic visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} ({long})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries on {n} of {total} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No falls, no emergency care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emergency care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, not listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flare-ups: {n}, in all {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ({long})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ({long}; back on my plan on {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on my plan: the first day after gentle days with the whole amount of “{plan}” done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are marked by dotted lines.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A dotted line marks {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted lines mark {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-ups: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My exercise programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more exercise(s), not listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s), not listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>my programme of %n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not listed here: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it has been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each figure is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by the patient at home; not a medical record, not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each figure is worked out: page {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. Please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the page was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to this folder, so the page was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there any more, so the page was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did something that matters to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights, 10 is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep per night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep, of the time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure (mean of the days known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} and {now} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, usual and worst, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usual} and {worst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days known of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is the mean of the days that are known. Several entries on one day become one: their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to me, days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way, weekly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {amount}. It is a gentle day in a flare-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today so far: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down so far: {amount}. What you add comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions are written down for the planned days of this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) had an entry, with more or less than planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You kept to your plan on {kept} of {planned} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>done on %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>above the plan on %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gentle day(s) in a flare-up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {amount} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {least} to {most} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule would take a step, to {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule would stay at {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n planned day(s) have no entry.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule would begin again lower, at {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is 80 % of the last amount that went as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new rule counts from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}, new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flare-up is on: gentle days have half of {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on you have the whole amount again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentle day in a flare-up: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{choice}, %n gentle day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No week of this time has a plan and entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept to your plan in {n} of {total} weeks with entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days over plan, and the day after: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain got in the way on the day after, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day was well over the plan in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) went well over the plan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the days after, pain got in the way {after} of 10 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On other days it was {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: twice in two weeks, harder or shorter days came after a day over the plan. Does this match your days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about such a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week at most, here on Progress. It says what came after, never why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be told about such a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more word about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {first} in the first week and {last} in the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle days again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start gentle days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many gentle days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) at {now}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s), from {start} to {now}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, with {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, more than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much less than I hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than I hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what I hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than I hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much more than I hope for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {first}, now {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {first} at the start, {last} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five levels. None is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five levels. {where}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels can be rated once all five have a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goals have no weight: each is told as not important or not hard. So there is no figure for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} at the start, {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole, goals are where you hoped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole, goals are further than you hoped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole, goals are not yet where you hoped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Worked out from the levels of %n goal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>50 means that goals came out as you expected. It is a way to look at all of them at once, and no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How important: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this, it does not count in the figure for all goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} with something that matters to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) with few or no entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Few or no entries: week from {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which I wrote down something I did that matters to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: pain did not get in the way. 10: it stopped everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain of the day. 0: none. 10: the worst I can think of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain of the day, on the same scale. The highest of the day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the night was. 0: very poor. 10: very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From trying to sleep to the last waking, less the minutes awake. No naps. (Reed and Sacco 2016)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All minutes asleep, in per cent of all minutes in bed. Only nights where both are known. (Reed and Sacco 2016)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last 2 weeks are the first and the last 14 days. They stand here only when each of the four weeks has {n} known days. Otherwise there is a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts have one bar a week, counted from the first day. A week with fewer than {n} known days has a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual and worst pain only: a change of 10 to 20 % is minimal, 30 % moderate, 50 % substantial. (Dworkin 2008, IMMPACT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were written down more than 48 hours after they ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the start and latest are the first and the last 14 days, or the day beside a figure. The 14 days stand here only when each of the four weeks has {n} known days. Otherwise there is a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fall asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times awake in the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time awake in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woke up for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still tried to sleep after waking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naps the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is not a time of day, like 23:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is not a length of time, like 1 h 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is later than {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is later than {last}, or over {hours} hours before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks went forward. There was no such time: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock showed this time only once that night: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of a night need a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of this night is not one we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is 0, but {last} is more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last} leave no time in bed, or over 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is ticked, but {last} is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{awake} is longer than the time from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} do not fit between {start} and {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You woke in the night, but “{last}” is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes more than 14 hours in bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes less than 2 hours of sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes more than 12 hours of sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes more than 3 hours to fall asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” lies between {morning} and {evening}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” goes on after “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks went back. They showed {time} twice. Which was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asleep} asleep, {in_bed} in bed: {percent} % of the time in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a time go from 00 to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use the digits 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(second time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours go from 0 to 23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With am or pm, hours go from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time of day. You can type it like 23:10 or 11:10 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a length of time. You can type it like 40 or 1 h 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. You can type it like 1 h 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the hours, minutes go from 0 to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country holds until you close the app, not longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no line for this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you added and numbers you changed are in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see them here when your diary is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your safety plan is in your diary too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers last checked: {month}. We compared them with public pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are these numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not call them. Numbers can change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can correct them here: press the pencil beside a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has ended. You can read it under past programmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added once more: {name}. It is in this programme twice now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is written down before that day. It cannot begin later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises have these days already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days hold for all exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is called “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sheets may say is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the change. A later last day will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how it was: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: Atkinson Hyperlegible Next, SIL Open Font License. Icons: Lucide, ISC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diary asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are buttons on Today. Press one to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session then asks for a rating before and after. Else leave it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic&apos;s sheet asks for ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your clinic&apos;s sheet asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around. Nothing here is asked of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise for “{programme}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to “{programme}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today then says which week it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an export folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You first see what the folder holds. Nothing is added before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which export folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your entries elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a folder with tables. It is not locked: whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want the export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager was found. The export is here: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of your entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you write lies in this folder, encrypted. Do not change what lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager was found. Copy the name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding your entries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was added, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries added: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. The file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answers of the folder where they differ from mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be added: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more ({n} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} that cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside them ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices for a week ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rules of plans ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-ups ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week plan ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that are planned ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that were done ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or right ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheets ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps toward them ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of goals ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of activities ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small wins ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened ({file})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is listed here, then choose the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here already. There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is added at once. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not here just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves it, when you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a word of your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the above on this computer goes. You are asked once more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever your system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is off keeps what you wrote. The menu still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words and buttons grow. The keys Ctrl and + or − do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Like my system” is light or dark when your computer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds until you close the app, not longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open your diary, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, where, and who can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a day at most, and only if you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key opens the diary too. You printed or saved it at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without both, nobody can open it. Nobody else has a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that another program made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept here: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion makes them by itself, and each is checked as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up. Entries: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press any key, or the button, to show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passphrase, so anyone at this computer can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can set a passphrase in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup needs its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase you had when it was made, or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there before is kept. It lies here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is your diary now: {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary as it was before is kept as a backup ({entries}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new diary has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The recovery key you saw opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {total}. Nothing changes before the last step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on Companion asks for it, or for your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer, older backups open with what was in use then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, what opens your diary now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary now opens without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery key is in use. The former one opens older backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in other places now open with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion then opens without asking, for whoever has logged in as you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is not kept there. It works as before, and so does your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring. It may ask you for its own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring to use. All the rest works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary opens with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary opens without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read it without your passphrase or your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both, nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who uses your login on this computer can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So can anyone with a copy of the whole folder, for the key lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase keeps it closed for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two groups of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them from your paper or file. This shows that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters are fine. So are O for 0, and I or L for 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has other signs there. Nothing is lost: compare, and mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files cannot be read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept. The backups above do not need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept, and nothing in them was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L hides your diary at once. Without a passphrase, a key shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched the keys or the mouse for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, the last one for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of plans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pacing session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pacing sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise that is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} exercises that are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} exercises that were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result of “left or right”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results of “left or right”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 review of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reviews of goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rating of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ratings of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 small win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} small wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices for exercise, calm and goals, pictures and quiet days are there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kinds} ({did})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when Companion was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when your diary was opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made while you used Companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before a new version changed the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before entries were brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before another backup was brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before entries were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when another program changed the diary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made because you asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your diary is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small file with the key is not where it was, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may have moved it. Put it back and start again, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there with entries in it, and now it holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file is shorter than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it may be gone. Or an older copy was put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file lies where your diary was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key does not open it. It may be another person&apos;s diary, or no diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your diary file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can come from the disk, or from a sudden loss of power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed your diary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did so while the diary was open. Companion stopped writing at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary as it is now is kept, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary lies on a network disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary lies in a folder of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a place can harm it. Keep it on this computer, and copy only backups there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changed}, {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {made} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest copy: {made} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries that can be read are in your diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your diary now: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With later answers than in your diary: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be read: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists of what helps and whom to call are there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know how many entries cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of that file that cannot be read: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The file is kept, whatever you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion: my recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a secret. It opens your diary without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My flare-up plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up plan {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness, numbness, or a change in bladder or bowel: I get help at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I call the emergency number, or go to an emergency department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 days with half of each plan. Then a little more each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>My whole plan is back %n day(s) after the last gentle day. I may add one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After more than 7 days I can tell my team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rule holds for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by me for my own hard days; it is not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Companion. It asks for your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this key in its place. Small letters and spaces are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then set a new passphrase in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs 0 and 1 are digits. The letters I, L, O and U are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet away from your computer, with papers that matter to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also opens the backups made while it was your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET recovery key {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture of this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made smaller and kept in your diary, nowhere else. PNG and JPEG pictures can be read. HEIC, from some phones, cannot: send it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was copied yet. Copy one, then press this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press any key or move the mouse to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your diary locks in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program left copies of your diary file. Your diary is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy in the second place is over a month old. Plug it in to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup cannot be read any more. A new one was made, and your entries are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be read: {name}. Others are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary opens with your passphrase, or with your recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them, others can see that there is a diary. They cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both, nobody can open it. We cannot either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of your login opens it as well. So can anyone who uses your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is open, anyone at this computer can read the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no passphrase. Anyone who uses your login can read your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other logins on this computer cannot, except those who manage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with a copy of the whole folder can read it: the key lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds all you write: check-ins, nights, your visit, your own numbers to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed and did not save is kept in it as well, as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays in its bin for 30 days. Then it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key of your diary, closed with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key of your diary. Give it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second one lies beside the backups. Only your login may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere, a backup opens with the passphrase you had when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion makes them by itself: when you close it, and every half hour of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones make room: it keeps 12 daily, 10 weekly and 9 monthly ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Companion looks and locks, your country, your paper, and where copies go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy with a button, or from the page for your visit, is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That happens after 60 seconds, and when you close Companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase, only the key file of this computer opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose none. No copy goes anywhere by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of your backups go here. They are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase opens them, so anyone who has it and a copy can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of your diary is in them. They are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says where in the program something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of your diary is in it. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps 14 days, and one megabyte at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie where you put them, and are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion does not remember where. The page with a recovery key is one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer, and the list of what was printed, may keep a copy for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you copy while you write stay until you copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can read what is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Companion never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never uses the network. Nothing is sent, to us or to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account, no advert and no count of what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong, you see the report. Only you can pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks keep traces for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your passphrase or recovery key, nobody can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks keep traces for a while, even of the key. Experts might still find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, saved pages and printed pages: they lie where you put them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that you or another program made in other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in a second place that is not plugged in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system keeps by itself: older states of the disk, lists of last files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on a USB stick helps if this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies have their own lock. Nothing is copied before it has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not here just now. Plug it in to make a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy lies there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do copies go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary lies in this folder. Choose a folder in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies that lie there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is asked, too. That can take a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk at {place} has {free} MB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary, its backups, your settings and the log are gone from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, saved pages and copies elsewhere are still where you put them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things are still there, or were not here to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can delete them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in your diary: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary, drafts, bin and backups, the key file, settings and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this diary in the second place, if it is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. The key is deleted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Companion cannot reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is kept, where, and who can read it. You can delete it all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a number, like 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. red band, or 1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on average for each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sets} of {much}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {n} s between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck and shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips and legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking and getting warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentle start, for pain all over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very sore hand or foot (CRPS), with your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites here. The star on a card makes an exercise a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise fits all of that. Fewer words or filters may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise has all of these words. Nearest: {how_many}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short practices for body and mind. Take what suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a favourite. Press to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a favourite. Press to make it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to “{programme}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in: {programmes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any exercise, stop at once and get help for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can raise pain. Do it only if your team suggested it, and as they showed you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team suggested “{name}”: it can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tick at “{name}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no text for it. Your entries stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your own exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step changes nothing: the amount stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step adds {n} % of the last amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step adds {n} % of what you measured first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never goes above {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My week plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pacing diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pain and sleep diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or a tight feeling in your chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are short of breath, and it does not settle when you rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You feel faint, or you fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness or numbness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {length}, rests included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I press for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now your left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now your right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your body settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as you normally do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and easy. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {length} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}. Get ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion was away for {length}. Nothing was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session waits to be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter presses the large button. Esc leaves this page; the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session began on {day}, and it is not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already written down {names} today. Keeping this adds to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already written down {names} for {day}. Keeping this adds to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side: {left}. Right side: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is within the range that most sheets call fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is above the range that most sheets call fine. See how it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is well above the range that most sheets call fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain was as usual for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain was {n} below your usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain rose to {n} above your usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has happened on more than one day. Talk to your team about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual pain has risen from week to week. Talk to your team about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned amount is the same on good days and hard days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest before pain rises. Rest is part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flare-up? Go to the “Flare-up plan” page, or halve the amounts for a day or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without room on this sheet: %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write what you did next to what was planned. Nothing is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later you can type it in on the page “Type in a paper diary”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep is about the night that ended on that morning. Nothing is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities: planned and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did that matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and tiredness: 0 is none, 10 is the most there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain got in the way: 0 is not at all, 10 is that it stopped everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood and the night: 0 is very poor, 10 is very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got into bed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to sleep from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to fall asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often I woke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes awake in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woke for the last time at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got up at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: ____________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same amount on good days and on hard days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide plans that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one thing that matters to you, such as a walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find out how much of it is usual now. Your plan starts below that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you do the same on good days and on hard days. You raise it step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that grows needs what is marked “needed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest can stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave any of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic may give another amount. Theirs counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet. A small one is a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day? It may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or take out: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which part of the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacing diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and sleep diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the page on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a paper diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in Pacing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {quota} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>flare-up, %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flare-up(s) in this time are shaded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The flare-up on {day} is shaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flare-up from {days} is shaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of each plan for 1 or 2 days. Then a little more each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the gentle days you can add one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each plan is back to its whole amount on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gentle days are over. Today has about two thirds of each plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gentle days are over. Today has most of each plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tomorrow there is a little more each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is the last gentle day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} was the last gentle day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need one more gentle day, you can add it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pacing plan runs on these days. The days are marked in your charts and on the page for your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are over. Your plans of today stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After today your gentle days are over. Today still has half of each plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of each plan. Day {n} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more gentle day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before it, what eased it: a few words help you later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has gone on for more than 7 days. You could tell your team about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle days begin on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gentle days have begun. Take it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare-up, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is the last gentle day now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After today your gentle days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gentle days are over. {day} was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it a mistake, or a false alarm? Take these gentle days away. Then it is as if they had not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“It is over” keeps today as a gentle day: half today, then a little more each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These gentle days are taken away. They stay in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, with all that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} · gentle days, because of your flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} · the same on good and hard days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three or more measures say more. You can begin with what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are of one day. Other days may be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your measures differ by more than {n} %. A few more would tell better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One measure: {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} measures: {mean} on average, from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ by about {spread}. That is {n} % of the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {day}, {part}. Move or take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heavier things meet on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heavier things meet on {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more such days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could move one, or put a rest between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the week plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) copied from last week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, planned for one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} weeks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No week has a plan and entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to plan in {n} of {total} weeks with entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {unit} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount planned for one go, the same on good and hard days. A week is kept when 80 % of its planned days are within 20 % of it. At least 2 minutes, or 1 of another unit, may lie between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flare-up is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start from one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days when pain is much higher than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has eased a hard day before? Warmth, music, a slow walk, a cushion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can wait on such a day, and who could do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who listens. Someone who can help at home. Your clinic by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number beside each name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom I call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each. Best written on a good day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n flare-up(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide deleted flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. You can also write down an earlier one: choose “Another day”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n deleted flare-up(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your plans will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back on the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet, so there is nothing to look back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan begins on {day}, with {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last week of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is week 1. It keeps its {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on you can look back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered this week already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next look back comes on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose again until something is written down in that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice counts from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week, done against planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you, and whom to ask, in your own words. Best on a calm day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {day}, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because I value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could make it easier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to make it easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no idea of this kind for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want to keep with your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 idea is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ideas are pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pinned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pinned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, {weekdays}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new activity is kept. The old plan stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out how much is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has ended. A new one is a new activity. The old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change how it grows, open the plan. A change counts from the next week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than usual, because of your flare-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on good and hard days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet. You can write down what you do all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan begins on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned today. Rest is part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days of the plan, done against planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity yet. You can begin one on Pacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, “{question}”: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be kept like that. Each is marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Mend it, or empty it, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a whole number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a whole number, like 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is typed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes down, Tab goes to the right. Leave empty what you did not write down. What is saved already stands there in grey; you can change it in the Diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the flare-up plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from a note or an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where were you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chime on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chime off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour line on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour line off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I went on with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning of this exercise, or to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses and goes on. Esc leaves this page; the timer goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I went on longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did what I planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stopped then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step toward: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest {shown} of {found} places are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts up until you stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {length} with {rest} rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for today. You can time it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down so far: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when it is enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you planned. You can stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the next part, {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {length} of rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves this page; the timer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was away for {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer counted {length} until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know how much it was. A rough number is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} ({length})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was away. What did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest now. Let your body settle before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, at an easy pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did what you planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. You can write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest is over. Go on at an easy pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of rest left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the computer was away: {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went on longer: {length} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the timer: {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the timer tells you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds when rest or work begins, and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line above the pages says what to do now. It never blinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the chime (no sound device found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at a little more than usual. It need not be the most you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long do you rest between them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you want to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing, muscles, a body scan, and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to get right. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice begins on the page Calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another practice is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One practice goes at a time. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exercise session is still going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause it while you practise, or let both go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause it while the timer goes, or let both go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the session and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer begins at one of your activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another timer is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the guide tells you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is made of the exercises of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One exercise at a time. You can leave any of them, and stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme has no exercise for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme is there at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also choose one exercise for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session goes at a time. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done by then is known. Nothing was counted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pacing timer is still going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pause it while you exercise, or let both go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the timer and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One timer goes at a time. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer that goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure for your baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can decide what comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever it was, it counts as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another timer is there now. This one stays let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be kept on the disk now. It goes on while Companion is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer cannot be kept on the disk now. It goes on while Companion is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and unlock your diary, and they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the last words you typed, so they are not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or close the window again to let these words go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what else you did: type a few letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. bri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was in it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of the next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exercises have different days. The next one that you add gets these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each exercise that you add gets these days. You can change them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these days for all exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be added once you have ticked that your team suggested it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or right, textures, mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, or how it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note or a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or scan of your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, such as neck, ball or balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find one that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only my favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today or any day before; nothing has to be complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from my usual pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your sheet calls fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your programme already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, e.g. bri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme has it already. Enter adds it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: type more letters, or look in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library. Enter adds “{name}” as your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or right, textures and mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My programme on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exercises at home, in your own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build my programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to write one. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with my programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the exercises of your clinic&apos;s sheet, or choose a few gentle ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guide goes through them with you. It counts, so your hands are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One press says that you did it. Rest days and sick days are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a sick day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a usual day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to change it. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide past programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your sheet may say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what sheets say about doing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words to compare with your own sheet. Nothing changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing more on a schedule can do you harm. Ask your team about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer the question at the top first. It decides if they fit you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: show today&apos;s exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each exercise is kept as you add it. Nothing is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the latest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of these yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before an answer. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a very sore hand or foot. Each part begins once your team suggested it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right, touch, mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch, from soft to rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cloth at a time, 1 to 5 minutes. Go on when it is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team suggested this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sick day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a usual day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is done for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that hold on good days and on bad days, with a timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home programme, a guide through it, and a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided practices to rest body and mind, and worksheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to get back to, with small steps, and how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once and get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the stop rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stands still while you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any exercise can be left at any time. You need no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team suggested this one: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can raise pain for a while. Without the tick it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is one repetition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme is as it was. You can choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than {n} million dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme is as it was. You can take a photo of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {n} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme is as it was. You can choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your programme is as it was. A photo, a PNG or a JPEG can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic&apos;s sheet asks for effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session then asks how hard it was, 0 to 10. Else leave it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clinic&apos;s sheet asks for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session then asks for pain before, during and after, and the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain ratings are off in Settings, so your log does not ask for pain either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside my usual: up to {fine} above it is fine, {much} or more is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As I rate it: 0 to {fine} is fine, {much} or more is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other numbers, as on my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets differ in what they call fine. After a session you read how your pain answered. It never changes your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: the next morning it is at most so much above your usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise programme {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>a day without this exercise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Boxes to tick for %n week(s), a row for each exercise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {much} ({programme})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {much}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty box is fine. Rest days and sick days are part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and get help: chest pain, short of breath at rest, fainting, new weakness or numbness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another programme has this name already. A second word tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as feels right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the new programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is still here. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has just begun: a change counts from its first day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is its last day. From tomorrow you can read it under past programmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is gone: nothing of it was done yet. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {much}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {much}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, less than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, more than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a rest day. Rest is part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a sick day. Your programme waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is one of your gentle days. Do as much as feels right, or rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a week that went well, many sheets change one thing only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often that is one more time, or 5 to 10 % more. The rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When pain stays up until the next morning, many sheets say: the same again, or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your own sheet or your team says goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes by itself here. You change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done today: %n exercise(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned} done today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of these exercises is under way. It is written down when you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pain this morning, after yesterday&apos;s exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain this morning: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of rest, illness or flare-up left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s) besides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exercise: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the amounts as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with most of the planned amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with about half of the planned amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with smaller amounts than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in the sessions done: {n} % of those planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} planned sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week with an exercise, beside those planned now. Sessions: done of those planned, without days of rest, illness or flare-up. Amounts: 100 % at most for each exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise, sessions of those planned in the weeks from {day}: {weeks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise, sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texture was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice you had begun has changed in this version, so it was let go. You can begin it anew under Calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound is to be heard here. The words are on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines have no sound here. Their words are on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice cannot be kept on the disk now. It goes on while Companion is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more favourite(s) below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this week&apos;s lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages on which you take a thought or a worry apart, and your practices so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now and my safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is left out. Leave one place in, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning of this step, or to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice, captions, sounds and screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each choice counts at once. A practice that goes does not wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calm voice says every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which voice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud is the voice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud is that sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds at the end, and without the voice at the beginning, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud is the chime?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every spoken word is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In large letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it still takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With closed eyes. Any key or movement makes it bright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice 1, higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice 2, lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that hurts can be left out. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose for places under another way does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice that goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another practice is there now. This one stays let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not to, and what to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worksheet is on the page only where you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write any number from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 06:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to think with. No question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this page, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short look, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to worksheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. What you save stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path of eight weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One skill a week, with a short lesson to read. You choose when the next week begins. You can skip a week, stay, or leave at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path: week {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This week so far: %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the seven days before: %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay another week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in week {n} of the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is done. Its lessons stay here to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left the path. You can begin again at any week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy or uneasy? Breathe as you normally do, open your eyes, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softly, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowly, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing went on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) let go only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every place is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tension {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tension {n} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tension {n} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was deleted. You can put it back in your diary, under Deleted entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: minutes each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all it was %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tension before {before}, after {after}, on %n practice(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Averages from 0, calm, to 10, very tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice days, such as relaxation: {n} of {total} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which I wrote down a practice, such as relaxation, however short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being here, or somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts and feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out and about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out and about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, about {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No favourites here. The star on a card makes a practice a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice fits all of that. Fewer filters may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet way to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice of your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tense are you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tense are you after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tense were you before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tense were you after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {of}. Every question may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} of {of}. Any answer may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With the keyboard: a number picks an answer, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (from {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its authors call {first} to {last} “{words}” ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {value} of {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are empty, so there is no figure. What you answered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions were others then. Your answers stand here as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Companion does not have these questions. Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a hard time, by these answers. If it still is one, you do not have to carry this alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These last two weeks sound hard. You do not have to carry this alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now has people you can call today. Your doctor or your team can help, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you sees this. Companion sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first one. The next one can stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time before, on {day}: {then}. This time: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first, on {day}: {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change since the time before is that large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change since the time before is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change since the first time is that large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change since the first time is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} from {first_day} to {last_day}. At first {first}, the last time {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time, {day}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” rests: it rates pain, and you switched that off. Settings can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to be asked about now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose to be asked again from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is ready when you are ({minutes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is saved. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings are saved. You can change them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be offered by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today will offer it again after %n week(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings are deleted. They stay in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was deleted. You can take it back from the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick 3 to 5 things that matter to you and that are hard now. See how they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well can you do it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As well as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On average {mean} of 10 (%n rated).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same activities on {day}: {then}. Now: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a word on the change, rate the same 3 activities or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean that moves by 2 or more is more than chance. This one did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean that moves by less than 2 can be chance. This one moved less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These moved by 3 or more, which is more than chance: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of these limits: Stratford 1995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands there twice. One of the two can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the activity a name. A word or two is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a number for “{name}”, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a number for one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 5 activities tell the most. You can add more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because I value {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More active goals: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}. Done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} of {all}. Only the goal itself is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal rests. You can take it up at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal reached. You did what you set out to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let the goal go. That can be a good choice, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is deleted, with its steps and reviews. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is deleted. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your look at the goal is deleted. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your look at the goal is kept. It stands under its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, begun {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had entered was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at it again, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history begins on {day}. It can begin then, or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next look is from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. That was one step of your goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not asked. You can look at a goal at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_often}: goals are offered for a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal was deleted. You can take it back from the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How important, and how hard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They only count in the figure for all goals together. Left open, all count alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How important is it to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard does it seem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells you how it goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal can follow what you write down anyway. You can still rate it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you like it to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least or at most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal about medicines is rated by you, and follows no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close to it do you live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target. {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {days} days have no nights with these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near} of the last {known} nights with times were within 30 minutes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your worksheet is saved. You can read and change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your small step is moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other pages open when you tick this. Your team can tell you if it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worksheet is deleted. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. That was a step toward what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go. Your words stay on the worksheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet was deleted. You can take it back from the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {day}. Any day is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by me, for me. It is not a diagnosis and no treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is full: {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field holds {n} characters. {over} of what you pasted did not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because I value …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to be, not a thing to reach: a kind friend, someone who makes things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your values page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you know that you are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you or others could see or count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough day is enough. You can leave it open and change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the first small step?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small enough for a hard day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you change it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like. It is kept in the history, with what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Each look at the goal will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the five levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Look at it again” asks where you are on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc shows where you are, a ring where you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like: a sentence for each of five levels shows how far you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five levels, a sentence each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show how far you are, also when a goal is not reached. Most people begin on level -1 or -2. The one in the middle is what you hope for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to get back to, one small step at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one thing that matters to you. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at goals again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals may change. A look takes a minute: where you are, and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 4 or 4.5, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have reached it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like: it can follow your diary, a plan, or a questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rate this goal yourself: it is about the plan agreed with your prescriber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to get back to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you will do. It can be small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can begin with one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the goal now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer may stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the goal begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide how this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each is, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: cook for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, like 41 or 41.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and see the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep what I answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions now and then, to see what moves. No question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions may only be asked by a clinic. Their figures can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Today offers it in one quiet line. It waits; nothing is asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figure from your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure did the clinic give you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your clinic worked out, beside your own. Its questions stay with the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon beside the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at it again: is it still what you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So can %n other goal(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All small wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find small wins for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: sat through the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. It was: {was}. It is: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: {was}. It is: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall, emergency care, a change of medicine or at work. Your clinic may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: slipped on the stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No falls in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emergency care in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there none? The page says so only where you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {what}. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted. You can put it back in your diary, under Deleted entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: a step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: another rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercises changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme or break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change, or what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line is your goal “{title}”: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came back to it after the flare-up in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your goal “{title}”: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There will be no more reminders. Settings can begin them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day at most, and only while Companion is open. It just says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: none comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None comes in a break, or once you wrote today. After three without an answer it is quiet until you write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time lies in your quiet hours, so none comes. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small icon beside the clock brings this window back. Closing it still ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (-2 to +2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more goal(s), not listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels}; reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals: the first and the latest 14 days of what a goal follows, or its first and latest result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an activity {n} known days at either end are enough, not 4 in each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals rated by hand: the words of the level. 0 is what I expect, -2 much less, +2 much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal about medicines is part of the plan agreed with my prescriber. I rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals, GAS (50: as expected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rated goals as one figure. 50: they came out as expected. Below 50: not yet there. It is no mark. T = 50 + 10 a / b. Here a is the sum of level times weight. And b is the root of 0.7 times the sum of squared weights plus 0.3 times their squared sum. Weight: importance times difficulty, or 1. (Goal Attainment Scaling, Kiresuk and Sherman 1968)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>My %n activities, 0-10 (10: as before)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change +{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change -{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of how well my own activities go. 0: unable. 10: as before. Only activities that were rated on both days. A change of {mean} in the mean, or {single} in one activity, is more than chance. (Stratford 1995)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG, mean of three, 0-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {low}-{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of three questions about the past week, 0 to 10. Lower is better. All three are needed. (Krebs 2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest change that people notice is about {points}. (Reed 2023)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by the published rule of its authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total that a clinic worked out and that I typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your days were after some days, beside all other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your days say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with more of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different things, or another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the other %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clear difference. Too few weeks have both kinds of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference. It lies somewhere from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is {difference}, somewhere from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not tell a cause. Other things may differ on these days, and chance plays along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both are known on %n day(s) so far. It takes {n} days to compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the two groups has %n day(s). It takes {n} in each to compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Figures make two groups at your own middle value: above it, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only days on which both are known count. Gaps are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {n} days in all, and {least} in each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“From … to …”: we draw weeks of your days anew, 1000 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 95 of 100 draws the difference lies in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are our own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days after {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the %n day(s) with {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n day(s) after {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n day(s) that came two days after {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>something that matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” above {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was {mean} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was {mean} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with a practice, such as relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written of what matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exercise written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no practice written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any two times of at least two weeks, figure by figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days in a row to know your usual ups and downs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than your usual ups and downs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is within your usual ups and downs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days are known of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few days are known in these times to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time needs at least {n} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two times share some days. Choose times that do not meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time can end today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both times need a first and a last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week of a time needs {n} days with an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is the average of the days that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small change counts as about the same: 1 point of 10, 30 minutes, 5 % or 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual ups and downs come from your own days in these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at how far days differ, and how alike one day and the next are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change counts as more when it is over twice what they would make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is our own choice. It does not say why something changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“At the start” is the first two weeks of the time shown, “now” the last two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these weeks needs {n} days with an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: you kept to your plan on {kept} of {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the first time after your flare-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached a step: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You came back to your diary after a break of %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: you stopped at {amount} on a good day. That is pacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: you stopped after {amount} on a good day. That is pacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the rest that stood in your week plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took your day of rest, and kept it quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You took the whole break you had planned: %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your small win is kept for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small win is deleted. It stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This win was deleted. Undo that first, or press Cancel and write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion then looks at what you did, never at how strong pain was. Today shows one a day at most. Nothing is counted up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped at your planned amount on a good day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept to a plan on 5 of 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did something for the first time after a flare-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached a step of a goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came back after a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rested as you had planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small wins are looked for from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small wins are looked for any more. Those on the list stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day of a year. Press a day to open it in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Page Up and Page Down by a month. Enter opens a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entries on %n day(s) of this year. Days without one are empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 or 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 or 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 or 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the goal follows is looked at from this day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: the folder of your diary cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are as they were. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then start Companion again: it goes on. The folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. Give your passphrase to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. A backup can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary file is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary file is shorter than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary file is not the one that was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the diary file while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the diary file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary was last opened by an older Companion, and its place can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. Copy the folder to a disk that can be written, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} opens only on the computer that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. It was made without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} belongs to another diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the diary file is damaged. Older backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not hold what the diary holds. Older backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check its name and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} was made by a newer Companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the backup is safe. To use it, install a Companion that knows {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for another place needs a passphrase of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied, and your entries are safe. Choose a passphrase for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the diary was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is made of a kept diary at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary can only be read here, so this was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not let anything be written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite is too old to keep a diary safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Companion again to get the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then save again. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where entries are kept cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is: {file}. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be read or written just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it comes back, restart Companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. Compare it with your paper, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. Check Caps Lock and the keyboard language, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. It takes {mb} MB for a moment. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {what} was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for {what} cannot be used: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe. Check that the disk is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written, so that nothing is lost. The file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary file cannot be read on this computer just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may open it: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy for a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries were not touched. The file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary was last opened by a newer Companion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe; nothing was changed. Install a Companion that knows version {needed} of the key file. This one knows version {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look at the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the restored diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made ready for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the disk has free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe, and the passphrase is as it was. Free some disk space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are safe; nothing was changed. Install a Companion that knows version {needed} of the diary. This one knows version {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be read, so the diary cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
