/** Answers as Meta documents them or has been seen to send them, one of each shape. */
export const realAnswers = [
  { data: [{ threads_user_id: "17851000000000001", threads_user_profile_pic: "https://cdn.test/1.jpg" }] },
  { data: [] },
  { threads_user_id: "17851000000000001" },
  { id: "101000000000001", page_backed_threads_account_id: "17853000000000001" },
  { data: { threads_user_id: "17853000000000001" } },
  {
    id: "17841000000000001",
    username: "loomfield",
    has_profile_pic: true,
    owner_business: { id: "309000000000001", name: "Loomfield" },
    connected_threads_user: { data: [{ threads_user_id: "17851000000000001" }] },
  },
  {
    "17841000000000001": { id: "17841000000000001", connected_threads_user: { data: [] } },
    "17841000000000002": { id: "17841000000000002" },
  },
  {
    data: [
      {
        id: "101000000000001",
        name: "Loomfield Goods",
        tasks: ["ADVERTISE", "ANALYZE"],
        picture: { data: { url: "https://cdn.test/2.jpg" } },
        instagram_business_account: { id: "17841000000000001", username: "loomfield" },
      },
    ],
    paging: {
      cursors: { before: "QVFI", after: "QVFJ" },
      next: "https://graph.test/v25.0/1/accounts?limit=25&after=QVFJ",
    },
    summary: { total_count: 41 },
  },
  { id: "act_404000000000001", account_id: "404000000000001", account_status: 1, user_tasks: ["MANAGE"] },
  { data: [{ permission: "ads_read", status: "granted" }] },
  { images: { "a.jpg": { hash: "02bee5277ec507b6fd0f9b9ff2f22d9c", width: 600, height: 315 } } },
  { data: [{ body: '<iframe src="https://www.test/ads/api/preview_iframe.php?d=1"></iframe>' }] },
  { access_token: "a-token", token_type: "bearer", expires_in: 5183944 },
  {
    data: {
      app_id: "4200",
      type: "USER",
      is_valid: true,
      expires_at: 0,
      scopes: ["ads_read"],
      user_id: "602",
    },
  },
  { upload_session_id: "77", video_id: "78", start_offset: "0", end_offset: "1048576" },
  { status: { video_status: "processing" }, id: "78", length: 14.9 },
  { success: true },
  {
    id: "23850000000000001",
    name: "Autumn",
    object_story_spec: { page_id: "101000000000001" },
    status: "ACTIVE",
  },
  [{ code: 200, headers: [{ name: "ETag", value: '"abc"' }], body: '{"id":"1"}' }, null],
  {
    error: {
      message: "Error validating access token: Session has expired.",
      type: "OAuthException",
      code: 190,
      error_subcode: 463,
      fbtrace_id: "AbCdEf12345",
    },
  },
  {
    error: {
      message: "Invalid parameter",
      type: "OAuthException",
      code: 100,
      error_subcode: 1443226,
      is_transient: false,
      error_user_title: "Thumbnail missing",
      error_user_msg: "Add a thumbnail.",
      error_data: { blame_field_specs: [["object_story_spec", "video_data"]] },
      fbtrace_id: "AbCdEf12345",
    },
  },
  {
    error: {
      message: "x",
      code: 200,
      error_subcode: 1815199,
      error_data: '{"blame_field_specs":[["name"]]}',
    },
  },
].map((answer) => JSON.stringify(answer));
