/** What a label before a value says of the meeting; matched against the label in lower case. */
export const FACT_LABELS = {
  date: /^(?:meeting |call )?(?:dates?|when|day|time|date ?(?:\/|&|and|,) ?time|time ?(?:\/|&|and) ?date|date,? time(?:,| and|,? &)? (?:place|location|venue)|held(?: on)?|scheduled(?: for)?|starts?|started|start time|meeting started|called to order|meeting time)(?: of (?:the )?(?:meeting|call))?(?: \(?(?:utc|gmt)\)?)?$/,
  /** Dates that are not the meeting's. */
  otherDate:
    /\b(?:next|previous|prior|last|approved|approval|drafted|draft|due|deadline|updated|created|modified|version|published|expires|upcoming|future)\b/,
  place:
    /^(?:place|location|where|venue|room|channel|held (?:at|in|on|via)|meeting place|call|join|dial-?in|conference|bridge|zoom|video ?conference(?: link)?|video call|meeting link|jitsi|hangout)$/,
  duration: /^(?:meeting )?(?:duration|length)\b/,
  recording:
    /\b(?:recordings?|recorded|video|audio|replay|watch|youtube|livestream|live stream|stream)\b/,
} as const

/** Words before a date that make it another day than the meeting's. */
export const OTHER_DATE_BEFORE =
  /\b(?:next|previous|prior|last|until|till|before|by|deadline|due|since|approv\w*|minutes of|minutes from|meeting of|upcoming|scheduled for|moved to|postponed to|reschedul\w* to|published|created|updated|from)\b[^.;]{0,28}$/i

/** Words that tell when this meeting took place. */
export const HELD =
  /\b(?:held|took place|meeting started|call(?:ed)? to order|convened|commenced|began|conference call on|meeting on|call on|this call is|meeting of|minutes (?:of|from|for)|notes (?:of|from|for)|summary (?:of|for)|logs? (?:of|for|from))\b/i

/** A place to meet, said in a sentence: `via GoToMeeting`, `on IRC (#tide)`. */
export const PLACE =
  /\b(?:via|over|on|in) ((?:GoToMeeting|Google Meet|Google Hangouts?|Hangouts?|Zoom|Skype|Jitsi|Mumble|WebEx|Teams|Slack|Discord|Matrix|Gitter|IRC|BlueJeans|BigBlueButton)\b(?: \(?#[\w-]+\)?)?|#[\w-]{2,})/i

/** Where recordings live. */
export const RECORDING_URL =
  /^https?:\/\/(?:www\.)?(?:youtu\.be|youtube\.com\/(?:watch|live|c\/|playlist)|vimeo\.com\/\d|soundcloud\.com\/|(?:[\w-]+\.)?zoom\.us\/rec|livestream\.com|twitch\.tv\/videos|archive\.org\/details|peertube\.|(?:[\w.-]+)\/[^\s]*\.(?:mp4|mp3|ogg|webm|m4a)\b)/i
